#include "logic/speech/name_search.h"
#include "base/array.h"
#include "base/translate.h"
#include "text/unicode.h"
#include <string.h>

/* Folded, with one blank for whatever parts words: "Anna Beková" and "anna.bekova" are alike. */
static struct slice comparable(struct slice text, struct arena *arena)
{
	struct slice folded = unicode_fold(text, arena);
	struct buf plain;

	buf_init(&plain);
	for (size_t i = 0; i < folded.length; i++) {
		bool parts = strchr(" .-_\t", folded.data[i]) != NULL;
		if (!parts)
			buf_add_byte(&plain, folded.data[i]);
		else if (plain.length > 0 && plain.data[plain.length - 1] != ' ')
			buf_add_byte(&plain, ' ');
	}
	struct slice kept = buf_take(&plain, arena);
	return slice_ends(kept, " ") ? arena_copy(arena, slice_part(kept, 0, kept.length - 1))
				     : kept;
}

void name_search_init(struct name_search *search, const struct speech *speech, struct slice said)
{
	*search = (struct name_search){ .speech = speech };
	search->wanted = comparable(said, speech->arena);
}

static bool is_wanted(const struct name_search *search, struct slice name)
{
	struct arena arena;

	arena_init(&arena);
	bool same = !slice_is_empty(name) && slice_equal(comparable(name, &arena), search->wanted);
	arena_free(&arena);
	return same;
}

static void add_found(struct name_search *search, struct slice id, struct slice label)
{
	if (slice_list_has(&search->ids, id))
		return;
	slice_list_add(&search->ids, search->speech->arena, id);
	slice_list_add(&search->labels, search->speech->arena, label);
}

static void offer_id(struct name_search *search, struct slice id)
{
	if (search->exact.data == NULL && is_wanted(search, id))
		search->exact = id;
}

static void offer(struct name_search *search, struct slice id, struct slice name)
{
	if (is_wanted(search, name))
		add_found(search, id, name);
}

static void search_vocabulary(struct name_search *search, struct slice name)
{
	int vocabulary = vocabulary_find(slice_text(name));

	if (vocabulary < 0)
		return;
	const struct rows *rows = &search->speech->platform->vocabularies[vocabulary].rows;
	for (size_t i = 0; i < rows->count; i++) {
		const struct vocabulary_entry *entry = rows_at(rows, i);
		offer_id(search, entry->code);
		offer(search, entry->code, entry->cs);
		offer(search, entry->code, entry->en);
	}
}

void name_search_rows(struct name_search *search, enum field_type type, struct slice vocabulary)
{
	const struct platform *platform = search->speech->platform;
	static const struct {
		enum field_type type;
		size_t directory;
	} tables[] = {
		{ FIELD_PERSON, offsetof(struct platform, people) },
		{ FIELD_PLACE, offsetof(struct platform, places) },
		{ FIELD_SERVICE, offsetof(struct platform, services) },
		{ FIELD_PROJECT, offsetof(struct platform, projects) },
	};

	if (!search->speech->load(search->speech->closure, type))
		return;
	if (type == FIELD_CODE)
		search_vocabulary(search, vocabulary);
	for (size_t i = 0; i < ARRAY_LEN(tables); i++) {
		const struct directory *directory =
			(const void *)((const char *)platform + tables[i].directory);
		if (type != tables[i].type)
			continue;
		for (size_t row = 0; row < directory->rows.count; row++) {
			struct slice id = directory_id(directory, row);
			offer_id(search, id);
			offer(search, id, directory_name(directory, row));
		}
	}
}

void name_search_words(struct name_search *search, const struct word *words)
{
	static const struct {
		const char *code, *names[2];
	} truths[] = { { "yes", { "ano", "true" } }, { "no", { "ne", "false" } } };

	for (const struct word *word = words; word->code != NULL; word++) {
		struct slice code = slice_from(word->code);
		offer_id(search, code);
		for (size_t i = 0; i < ARRAY_LEN(truths); i++)
			for (size_t j = 0; j < ARRAY_LEN(truths[i].names); j++)
				if (slice_equals(code, truths[i].code))
					offer(search, code, slice_from(truths[i].names[j]));
		if (word->label == NULL)
			continue;
		offer(search, code, slice_from(_(word->label)));
		offer(search, code, slice_from(word->label));
		if (search->speech->in_czech != NULL)
			offer(search, code, slice_from(search->speech->in_czech(word->label)));
	}
}

bool name_search_end(
	const struct name_search *search, const char *name, struct slice said, struct slice *meant)
{
	struct arena *arena = search->speech->arena;
	struct slice list = slice_from("");

	*meant = said;
	if (search->exact.data != NULL)
		*meant = search->exact;
	else if (search->ids.count == 1)
		*meant = search->ids.items[0];
	if (search->exact.data != NULL || search->ids.count <= 1)
		return true;
	for (size_t i = 0; i < search->ids.count; i++)
		list = arena_format(arena, "%s%s%s (%s)", list.data, i > 0 ? ", " : "",
			slice_text(search->ids.items[i]), slice_text(search->labels.items[i]));
	return diag_add(search->speech->diags, SEVERITY_ERROR, "ambiguous", NULL,
		_("%s: '%s' is ambiguous: %s"), name, slice_text(said), list.data);
}
