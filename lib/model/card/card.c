#include "model/card/card.h"
#include "base/array.h"
#include "model/name.h"
#include "model/schema/front_fields.h"
#include "text/lines.h"
#include "text/unicode.h"

const struct card_part card_parts[CARD_PARTS] = {
	{ "card.md", offsetof(struct card_files, head) },
	{ "blocks.csv", offsetof(struct card_files, blocks) },
	{ "indices.csv", offsetof(struct card_files, indices) },
	{ "items.csv", offsetof(struct card_files, items) },
	{ "levels.csv", offsetof(struct card_files, levels) },
	{ "answers.csv", offsetof(struct card_files, answers) },
};

struct slice *card_part_of(struct card_files *files, size_t at)
{
	return (struct slice *)((char *)files + card_parts[at].offset);
}

/* One of a card's tables. */
struct part {
	const char *name;
	struct slice bytes;
	const struct schema *schema;
	struct rows *rows;
};

static struct slice shown_path(
	const struct card_files *files, const char *name, struct arena *arena)
{
	return arena_format(arena, "%.*s/%s", (int)files->shown_folder.length,
		slice_text(files->shown_folder), name);
}

static bool missing(struct slice shown, struct diag_list *diags)
{
	struct position position = { .file = shown };
	return diag_add(
		diags, SEVERITY_ERROR, "card", &position, _("a file of the card is missing"));
}

/* A new version takes the place of the old one by its name: one without a version has none. */
static bool check_name(struct slice name, struct slice shown, struct diag_list *diags)
{
	struct position whole = { .file = shown };
	struct slice family;
	long version;
	return name_read_card(name, &family, &version) ||
	       diag_add(diags, SEVERITY_ERROR, "card", &whole,
		       _("the folder '%.*s' has no version in its name (NAME-VERSION, such as "
			 "kid-1)"),
		       (int)name.length, name.data);
}

/* One that is not there was missed by the schema. */
static bool check_title(const struct front_matter *front, const char *name, struct diag_list *diags)
{
	const struct front_entry *entry = front_matter_find(front, name);
	if (!entry || entry->count == 0 || slice_is_empty(entry->values[0].text) ||
		!slice_is_empty(slice_trim(entry->values[0].text)))
		return true;
	struct position position = front_matter_position(front, entry->values);
	return diag_add(
		diags, SEVERITY_ERROR, "card", &position, _("'%s' is blank (a text)"), name);
}

static bool read_head(const struct card_files *files, struct arena *arena, struct diag_list *diags,
	struct card *card)
{
	struct slice shown = shown_path(files, "card.md", arena);
	struct front_matter front;
	schema_clear(&card_head_schema, &card->head);
	if (!files->head.data)
		return missing(shown, diags);
	if (!unicode_check_file(shown, files->head, diags) ||
		!schema_parse_front(&card_head_schema, shown, files->head, arena, diags, &front))
		return false;
	bool fine = check_name(card->name, shown, diags);
	fine = schema_read_front(&card_head_schema, &front, arena, diags, &card->head) && fine;
	fine = check_title(&front, "title-cs", diags) && fine;
	fine = check_title(&front, "title-en", diags) && fine;
	if (card->head.raise_by == INTEGER_NONE)
		card->head.raise_by = 1;
	card->guide = arena_copy(arena, front.body);
	return fine;
}

static void set_default_weights(struct card *card)
{
	struct card_item *items = card->items.items;
	for (size_t i = 0; i < card->items.count; i++) {
		if (items[i].weight == INTEGER_NONE)
			items[i].weight = 1;
	}
}

bool card_read(struct slice name, const struct card_files *files, struct arena *arena,
	struct diag_list *diags, struct card *card)
{
	const struct part parts[] = {
		{ "blocks.csv", files->blocks, &card_block_schema, &card->blocks },
		{ "indices.csv", files->indices, &card_index_schema, &card->indices },
		{ "items.csv", files->items, &card_item_schema, &card->items },
		{ "levels.csv", files->levels, &card_level_schema, &card->levels },
		{ "answers.csv", files->answers, &card_answer_schema, &card->answers },
	};
	*card = (struct card){ .name = name };
	bool fine = read_head(files, arena, diags, card);
	for (size_t i = 0; i < ARRAY_LEN(parts); i++) {
		struct slice shown = shown_path(files, parts[i].name, arena);
		if (!parts[i].bytes.data && !missing(shown, diags))
			fine = false;
		if (!rows_read(parts[i].schema, shown, parts[i].bytes, arena, diags, parts[i].rows))
			fine = false;
	}
	set_default_weights(card);
	if (!fine || !card_check(card, diags))
		return false;
	card_hash(card, arena, card->hash);
	return true;
}

const struct card_item *card_item_at(const struct card *card, size_t at)
{
	return rows_at(&card->items, at);
}

const struct card_item *card_find_item(const struct card *card, struct slice id)
{
	return rows_find(&card->items, &id, 1);
}

const struct card_block *card_find_block(const struct card *card, struct slice id)
{
	return rows_find(&card->blocks, &id, 1);
}

bool card_answer_in(const struct slice_list *list, long answer)
{
	for (size_t i = 0; i < list->count; i++) {
		long number;
		if (number_parse(list->items[i], &number) && number == answer)
			return true;
	}
	return false;
}

size_t card_levels(const struct card *card, struct slice index, const struct card_level **first)
{
	const struct card_level *levels = card->levels.items;
	size_t count = 0;
	*first = NULL;
	for (size_t i = 0; i < card->levels.count; i++) {
		if (!slice_equal(levels[i].index, index))
			continue;
		if (!*first)
			*first = &levels[i];
		count++;
	}
	return count;
}

size_t card_overall_levels(const struct card *card, const struct card_level **first)
{
	const struct card_index *indices = card->indices.items;
	*first = NULL;
	for (size_t i = 0; i < card->indices.count; i++) {
		size_t count = card_levels(card, indices[i].id, first);
		if (count > 0)
			return count;
	}
	return 0;
}

void card_index_bounds(const struct card *card, struct slice index, long *least, long *most)
{
	*least = *most = 0;
	for (size_t i = 0; i < card->items.count; i++) {
		const struct card_item *item = card_item_at(card, i);
		if (!slice_equal(item->index, index))
			continue;
		long at_min = item->weight * item->min, at_max = item->weight * item->max;
		long low = at_min < at_max ? at_min : at_max, high = at_min + at_max - low;
		*least += low < 0 ? low : 0;
		*most += high > 0 ? high : 0;
	}
}

size_t card_level_of(const struct card_level *levels, size_t count, long sum)
{
	size_t at = 0;
	while (at < count && ((levels[at].from != INTEGER_NONE && sum < levels[at].from) ||
				     (levels[at].to != INTEGER_NONE && sum > levels[at].to)))
		at++;
	return at;
}

/* How many # a line begins with; 0: it is no heading. */
static size_t heading_level(struct slice line)
{
	size_t level = 0;
	while (level < line.length && line.data[level] == '#')
		level++;
	return level;
}

struct slice card_guide_at_once(const struct card *card)
{
	struct line_reader reader;
	struct line line;
	size_t level = 0, start = 0, end = card->guide.length;
	line_reader_init(&reader, card->guide);
	while (line_reader_next(&reader, &line)) {
		size_t found = heading_level(line.text);
		if (found == 0 || (level > 0 && found > level))
			continue;
		if (level > 0) {
			end = line.offset;
			break;
		}
		level = found;
		start = line.offset;
	}
	while (end > start &&
		(card->guide.data[end - 1] == '\n' || card->guide.data[end - 1] == '\r'))
		end--;
	return slice_part(card->guide, start, end - start);
}

struct slice card_text(struct slice cs, struct slice en, enum language language)
{
	struct slice wanted = language == LANGUAGE_CZECH ? cs : en;
	struct slice other = language == LANGUAGE_CZECH ? en : cs;
	return slice_is_empty(wanted) ? other : wanted;
}

struct slice card_answer_word(
	const struct card *card, const struct card_item *item, long answer, enum language language)
{
	const struct card_answer *answers = card->answers.items;
	for (size_t i = 0; i < card->answers.count; i++) {
		if (answers[i].min == item->min && answers[i].max == item->max &&
			answers[i].answer == answer)
			return card_text(answers[i].cs, answers[i].en, language);
	}
	return (struct slice){ 0 };
}
