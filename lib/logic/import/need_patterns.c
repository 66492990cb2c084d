#include "logic/import/need_patterns.h"
#include "text/pattern.h"
#include "text/unicode.h"

enum { TEXT_MOST = 1000 };

struct need_pattern {
	struct slice code;
	struct pattern *pattern;
};

bool need_patterns_init(struct need_patterns *patterns, const struct rows *needs,
	struct arena *arena, struct diag_list *diags)
{
	bool fine = true;
	*patterns = (struct need_patterns){ .arena = arena };
	patterns->items = arena_take(arena, needs->count, sizeof *patterns->items);
	index_init(&patterns->known, arena);
	for (size_t i = 0; i < needs->count; i++) {
		const struct vocabulary_entry *need = rows_at(needs, i);
		struct position position = rows_position(needs, i, "pattern");
		if (slice_is_empty(need->pattern))
			continue;
		struct pattern *pattern =
			pattern_compile(need->pattern, PATTERN_IGNORE_CASE, &position, diags);
		fine = fine && pattern;
		patterns->items[patterns->count++] = (struct need_pattern){ need->code, pattern };
	}
	return fine;
}

void need_patterns_free(struct need_patterns *patterns)
{
	for (size_t i = 0; i < patterns->count; i++)
		pattern_free(patterns->items[i].pattern);
	patterns->count = 0;
}

/* At most that many bytes, whole characters, in the form that patterns are written in. */
static struct slice subject_of(struct slice text, struct arena *arena)
{
	size_t end = text.length;
	if (end > TEXT_MOST) {
		size_t offset = 0;
		for (end = 0; offset <= TEXT_MOST; unicode_next(text, &offset))
			end = offset;
	}
	return unicode_nfc(slice_part(text, 0, end), arena);
}

/* For each pattern whether the text matches it. */
static const bool *matches_of(struct need_patterns *patterns, struct slice text)
{
	bool *matches = index_get(&patterns->known, text);
	size_t start, end;
	if (matches)
		return matches;
	struct slice subject = subject_of(text, patterns->arena);
	matches = arena_take(patterns->arena, patterns->count + 1, sizeof *matches);
	for (size_t i = 0; i < patterns->count; i++)
		matches[i] = pattern_match(patterns->items[i].pattern, subject, 0, &start, &end);
	index_put(&patterns->known, text, matches);
	return matches;
}

struct slice_list need_patterns_find(
	struct need_patterns *patterns, const struct slice *texts, size_t count)
{
	struct slice_list codes = { 0 };
	for (size_t i = 0; i < patterns->count; i++) {
		bool named = false;
		for (size_t k = 0; k < count && !named; k++)
			named = matches_of(patterns, texts[k])[i];
		if (named)
			slice_list_add(&codes, patterns->arena, patterns->items[i].code);
	}
	return codes;
}
