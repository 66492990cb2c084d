/* Any bytes as a pattern and, from the second line on, a text: every match lies in it. */
#include "base/arena.h"
#include "text/pattern.h"
#include "text/unicode.h"
#include <stdint.h>
#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void check_matches(const struct pattern *pattern, struct slice subject)
{
	size_t start, end;
	for (size_t from = 0; from <= subject.length; from = end > from ? end : from + 1) {
		end = from;
		if (!pattern_match(pattern, subject, from, &start, &end))
			break;
		if (start < from || end < start || end > subject.length)
			abort();
	}
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct slice rest = { (const char *)data, size }, line;
	struct pattern *pattern;
	struct diag_list diags;
	struct arena arena;
	arena_init(&arena);
	diag_list_init(&diags, &arena);
	if (unicode_check_file(slice_from("needs.csv"), rest, &diags) &&
		slice_split(&rest, '\n', &line)) {
		pattern = pattern_compile(
			arena_copy(&arena, line), PATTERN_IGNORE_CASE, NULL, &diags);
		if (pattern != NULL)
			check_matches(pattern, arena_copy(&arena, rest));
		pattern_free(pattern);
	}
	arena_free(&arena);
	return 0;
}
