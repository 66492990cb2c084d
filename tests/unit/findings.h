/* An arena, and the findings gathered in it as one text to compare. */
#ifndef FINDINGS_H
#define FINDINGS_H

#include "base/buf.h"
#include "base/diag.h"
#include "unit.h"
#include <stdlib.h>

struct findings {
	struct arena arena;
	struct diag_list diags;
};

static inline int findings_setup(void **state)
{
	struct findings *findings = calloc(1, sizeof *findings);
	*state = findings;
	arena_init(&findings->arena);
	diag_list_init(&findings->diags, &findings->arena);
	return 0;
}

static inline int findings_teardown(void **state)
{
	struct findings *findings = *state;
	arena_free(&findings->arena);
	free(findings);
	return 0;
}

/* The findings so far, "RULE LINE:OFFSET TEXT" and a line end each, are these; forgets them. A
 * warning's rule stands in brackets. */
#define assert_findings(findings, text) findings_assert(findings, text, __FILE__, __LINE__)

static inline void findings_assert(
	struct findings *findings, const char *text, const char *file, int line)
{
	struct buf buf;
	buf_init(&buf);
	for (size_t i = 0; i < findings->diags.count; i++) {
		const struct diag *diag = &findings->diags.items[i];
		bool warning = diag->severity == SEVERITY_WARNING;
		buf_format(&buf, "%s%s%s %zu:%zu %s\n", warning ? "[" : "", diag->rule,
			warning ? "]" : "", diag->position.line, diag->position.offset,
			diag->text.data);
	}
	findings->diags.count = 0;
	struct slice got = arena_copy(&findings->arena, buf_slice(&buf));
	buf_free(&buf);
	_assert_string_equal(got.data, text, file, line);
}

#endif
