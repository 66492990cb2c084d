#include "text/pattern.h"

#include "base/memory.h"
#include "base/translate.h"
#include "text/unicode.h"
#include <stdlib.h>

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

enum {
	MATCH_LIMIT = 100000,
	DEPTH_LIMIT = 1000,
	HEAP_LIMIT_KIB = 1024,
	MESSAGE_SIZE = 256, /* PCRE2's longest message has half of that; a longer one is cut */
};

struct pattern {
	pcre2_code *code;
	pcre2_match_data *match;
	pcre2_match_context *context;
};

static pcre2_code *compile(struct slice text, unsigned options, int *error, PCRE2_SIZE *offset)
{
	uint32_t flags = PCRE2_UTF | PCRE2_UCP | PCRE2_NEVER_BACKSLASH_C;
	if (options & PATTERN_IGNORE_CASE)
		flags |= PCRE2_CASELESS;
	return pcre2_compile(
		(PCRE2_SPTR)(text.data ? text.data : ""), text.length, flags, error, offset, NULL);
}

static void report(struct slice text, int error, PCRE2_SIZE offset, const struct position *position,
	struct diag_list *diags)
{
	PCRE2_UCHAR message[MESSAGE_SIZE] = "";
	pcre2_get_error_message(error, message, sizeof message);
	size_t character = unicode_length(slice_part(text, 0, offset)) + 1;
	diag_add(diags, SEVERITY_ERROR, "pattern", position,
		_("the pattern is wrong at its character %zu: %s (as PCRE2 writes patterns)"),
		character, (const char *)message);
}

struct pattern *pattern_compile(struct slice text, unsigned options,
	const struct position *position, struct diag_list *diags)
{
	int error;
	PCRE2_SIZE offset;
	size_t bad;
	bool is_utf8 = unicode_valid(text, &bad);
	struct slice normal = is_utf8 ? unicode_nfc(text, diags->arena) : text;
	pcre2_code *code = compile(normal, options, &error, &offset);
	if (!code) {
		report(normal, error, offset, position, diags);
		return NULL;
	}
	struct pattern *pattern = memory_resize(NULL, 1, sizeof *pattern);
	pattern->code = code;
	pattern->match = pcre2_match_data_create_from_pattern(code, NULL);
	pattern->context = pcre2_match_context_create(NULL);
	if (!pattern->match || !pattern->context)
		memory_out();
	pcre2_set_match_limit(pattern->context, MATCH_LIMIT);
	pcre2_set_depth_limit(pattern->context, DEPTH_LIMIT);
	pcre2_set_heap_limit(pattern->context, HEAP_LIMIT_KIB);
	return pattern;
}

void pattern_free(struct pattern *pattern)
{
	if (!pattern)
		return;
	pcre2_match_context_free(pattern->context);
	pcre2_match_data_free(pattern->match);
	pcre2_code_free(pattern->code);
	free(pattern);
}

bool pattern_match(const struct pattern *pattern, struct slice subject, size_t from, size_t *start,
	size_t *end)
{
	int count = pcre2_match(pattern->code, (PCRE2_SPTR)(subject.data ? subject.data : ""),
		subject.length, from, 0, pattern->match, pattern->context);
	if (count < 1)
		return false;
	const PCRE2_SIZE *bounds = pcre2_get_ovector_pointer(pattern->match);
	*start = bounds[0];
	*end = bounds[1];
	return true;
}
