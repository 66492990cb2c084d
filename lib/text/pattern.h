/*
 * Patterns by PCRE2 (8 bit, UTF, UCP, never \C; match limit 100,000, depth 1,000, heap 1 MiB). The
 * subject is one line in NFC, which the caller bounds.
 */
#ifndef TEXT_PATTERN_H
#define TEXT_PATTERN_H

#include "base/diag.h"

struct pattern;

enum { PATTERN_IGNORE_CASE = 1 };

/* NULL and a finding of rule "pattern" at `position` (may be NULL) when it does not compile. */
struct pattern *pattern_compile(struct slice text, unsigned options,
	const struct position *position, struct diag_list *diags);
void pattern_free(struct pattern *pattern);

/* Whether it matches at or after `from`; the place of the match when it does. A limit that is
 * reached counts as no match. */
bool pattern_match(const struct pattern *pattern, struct slice subject, size_t from, size_t *start,
	size_t *end);

#endif
