#include "model/record/diary.h"
#include "base/number.h"
#include "base/translate.h"
#include "model/name.h"
#include "text/lines.h"
#include "text/markdown.h"
#include "text/spoken.h"
#include "text/unicode.h"

enum { DAY_LEVEL = 1, ENTRY_LEVEL = 2 };

const char *const diary_keys[DIARY_KEY_COUNT] = {
	[DIARY_PROJECT] = "project",
	[DIARY_SERVICE] = "service",
	[DIARY_ATTENDED] = "attended",
	[DIARY_PRESENT] = "present",
	[DIARY_GROUP] = "group",
};

struct heading {
	struct diary_entry *entry;
	struct slice rest; /* the words that were not read yet */
	struct arena *arena;
	struct diag_list *diags;
};

static bool next_word(struct slice *rest, struct slice *word)
{
	while (slice_split(rest, ' ', word))
		if (word->length > 0)
			return true;
	return false;
}

static bool twice(const struct heading *heading, struct slice word)
{
	return diag_add(heading->diags, SEVERITY_ERROR, "diary", &heading->entry->position,
		_("'%.*s' says a second time how long or when it was (once)"), (int)word.length,
		word.data);
}

/* The words from `word` on, `count` of them, with a blank between; `rest` is what follows them.
 * Absent when there are not so many. */
static struct slice words_from(
	const struct heading *heading, struct slice word, size_t count, struct slice *rest)
{
	struct slice text = arena_copy(heading->arena, word), next;

	*rest = heading->rest;
	for (size_t i = 1; i < count; i++) {
		if (!next_word(rest, &next))
			return (struct slice){ 0 };
		text = arena_format(
			heading->arena, "%s %.*s", text.data, (int)next.length, next.data);
	}
	return text;
}

/* The longest duration that begins with the word. */
static bool take_duration(struct heading *heading, struct slice word, bool *fits)
{
	enum { WORDS_MOST = 5 };
	struct slice rest;
	long minutes;

	for (size_t count = WORDS_MOST; count > 0; count--) {
		struct slice text = words_from(heading, word, count, &rest);
		if (text.data == NULL || !spoken_length(text, &minutes))
			continue;
		heading->rest = rest;
		*fits = heading->entry->duration == INTEGER_NONE || twice(heading, word);
		heading->entry->duration = minutes;
		return true;
	}
	return false;
}

/* Also one that does not exist: 9:75. */
static bool is_time(struct slice word)
{
	size_t colon = slice_find(word, ':', 0);

	return (colon == 1 || colon == 2) && word.length > colon + 2 && word.data[0] >= '0' &&
	       word.data[0] <= '9' && word.data[colon + 1] >= '0' && word.data[colon + 1] <= '9';
}

/* "9:20", "v 9:20", "9:20 - 10:05", "od 9:20 do 10:05": one with a colon at least. */
static bool take_time(struct heading *heading, struct slice word, bool *fits)
{
	enum { WORDS_MOST = 4 };
	struct slice rest, time = { 0 };

	for (size_t count = WORDS_MOST; count > 0 && time.data == NULL; count--) {
		struct slice text = words_from(heading, word, count, &rest);
		if (text.data != NULL && slice_find(text, ':', 0) < text.length)
			time = spoken_times(text, heading->arena);
	}
	if (time.data != NULL)
		heading->rest = rest;
	else if (is_time(word))
		time = arena_copy(heading->arena, word);
	else
		return false;
	*fits = heading->entry->time.data == NULL || twice(heading, word);
	heading->entry->time = time;
	return true;
}

static bool take_key(struct heading *heading, struct slice word)
{
	/* As people say them, folded. */
	static const char *const said[DIARY_KEY_COUNT] = {
		[DIARY_PROJECT] = "projekt",
		[DIARY_SERVICE] = "sluzba",
		[DIARY_ATTENDED] = "ucast",
		[DIARY_PRESENT] = "pritomni",
		[DIARY_GROUP] = "skupina",
	};
	size_t colon = slice_find(word, ':', 0);
	struct slice key = unicode_fold(slice_part(word, 0, colon), heading->arena);

	for (size_t i = 0; i < DIARY_KEY_COUNT && colon < word.length; i++)
		if (slice_equals(key, diary_keys[i]) || slice_equals(key, said[i])) {
			slice_list_add(&heading->entry->values[i], heading->arena,
				arena_copy(
					heading->arena, slice_part(word, colon + 1, word.length)));
			return true;
		}
	return false;
}

static bool take_word(struct heading *heading, struct slice word)
{
	struct diary_entry *entry = heading->entry;
	struct slice small = unicode_fold(word, heading->arena);
	bool fits;

	if (take_duration(heading, word, &fits) || take_time(heading, word, &fits))
		return fits;
	if (name_is_member(small))
		slice_list_add(&entry->members, heading->arena, arena_copy(heading->arena, small));
	else if (!take_key(heading, word))
		slice_list_add(&entry->names, heading->arena, arena_copy(heading->arena, word));
	return true;
}

static bool read_heading(const struct markdown_block *block, struct slice file, struct arena *arena,
	struct diag_list *diags, struct diary_entry *entry)
{
	struct heading heading = { entry, spoken_plain(block->text, arena), arena, diags };
	struct slice word;
	bool good = true;

	*entry = (struct diary_entry){
		.date = DATE_NONE,
		.duration = INTEGER_NONE,
		.position = { file, block->line, block->text_offset, block->source },
	};
	if (!next_word(&heading.rest, &entry->named) || !next_word(&heading.rest, &entry->what))
		return diag_add(diags, SEVERITY_ERROR, "diary", &entry->position,
			_("a heading says of which case it is, and what it was (CASE visit 45 min, "
			  "or work ACTIVITY 60 min)"));
	entry->named = arena_copy(arena, entry->named);
	entry->what = arena_copy(arena, entry->what);
	while (next_word(&heading.rest, &word))
		good &= take_word(&heading, word);
	return good;
}

static struct diary_entry *add_entry(struct diary *diary, struct arena *arena)
{
	return arena_push(
		arena, &diary->entries, &diary->count, &diary->capacity, sizeof *diary->entries);
}

static void add_stray(struct diary *diary, struct arena *arena, struct position position)
{
	struct position *added = arena_push(arena, &diary->strays, &diary->stray_count,
		&diary->stray_capacity, sizeof *diary->strays);
	*added = position;
}

/* The heading of an entry or a day that a line begins; NULL. */
static const struct markdown_block *heading_at(const struct markdown *markdown, size_t line)
{
	for (size_t i = 0; i < markdown->count; i++) {
		const struct markdown_block *block = &markdown->blocks[i];
		if (block->line == line && block->kind == MARKDOWN_HEADING &&
			block->level <= ENTRY_LEVEL)
			return block;
	}
	return NULL;
}

/* Adds a line to the body of the entry under way; blank lines before the first are left out. */
static void add_line(struct diary_entry *entry, const struct line *line, struct slice bytes)
{
	bool blank = slice_is_empty(slice_trim(line->text));

	if (entry->body.data == NULL && !blank) {
		entry->body = (struct slice){ bytes.data + line->offset, 0 };
		entry->body_line = line->number;
	}
	if (!blank)
		entry->body.length = (size_t)(bytes.data + line->offset + line->text.length +
					      line->ending.length - entry->body.data);
}

struct walk {
	struct slice file;
	struct arena *arena;
	struct diag_list *diags;
	struct diary *diary;
	struct diary_entry *entry; /* under way; NULL: none yet */
	day_number date, today;
};

static bool take_heading(
	struct walk *walk, const struct markdown_block *block, const struct line *line)
{
	struct position position = { walk->file, line->number, 0, line->text };

	if (block->level == ENTRY_LEVEL) {
		walk->entry = add_entry(walk->diary, walk->arena);
		bool good = read_heading(block, walk->file, walk->arena, walk->diags, walk->entry);
		walk->entry->date = walk->date;
		return good;
	}
	walk->entry = NULL;
	if (!spoken_day(slice_trim(block->text), walk->today, SPOKEN_PAST, &walk->date))
		add_stray(walk->diary, walk->arena, position);
	return true;
}

bool diary_read(struct slice file, struct slice bytes, day_number today, struct arena *arena,
	struct diag_list *diags, struct diary *diary)
{
	struct walk walk = { file, arena, diags, diary, NULL, DATE_NONE, today };
	size_t mark = lines_mark_length(bytes);
	struct markdown markdown;
	struct line_reader reader;
	struct line line;
	bool good = true;

	*diary = (struct diary){ 0 };
	if (!unicode_check_file(file, bytes, diags) ||
		!markdown_read(
			file, slice_part(bytes, mark, bytes.length), 1, arena, diags, &markdown))
		return false;
	line_reader_init(&reader, bytes);
	while (line_reader_next(&reader, &line)) {
		struct position position = { file, line.number, 0, line.text };
		const struct markdown_block *block = heading_at(&markdown, line.number);
		if (block != NULL)
			good &= take_heading(&walk, block, &line);
		else if (walk.entry != NULL)
			add_line(walk.entry, &line, bytes);
		else if (!slice_is_empty(slice_trim(line.text)))
			add_stray(diary, arena, position);
	}
	if (diary->count == 0)
		good = diag_add(diags, SEVERITY_ERROR, "diary", &(struct position){ .file = file },
			_("there is no entry here (each begins with a heading: ## CASE visit 45 "
			  "min)"));
	return good;
}
