#include "report/value.h"

struct section *document_add_section(
	struct document *document, struct arena *arena, const char *name, struct slice title)
{
	struct section *section = arena_push(arena, &document->sections, &document->section_count,
		&document->section_capacity, sizeof *document->sections);
	*section = (struct section){ .name = name, .title = title };
	return section;
}

void section_add_paragraph(
	struct section *section, struct arena *arena, enum paragraph_kind kind, struct slice text)
{
	struct paragraph *added = arena_push(arena, &section->paragraphs, &section->paragraph_count,
		&section->paragraph_capacity, sizeof *section->paragraphs);
	*added = (struct paragraph){ .kind = kind, .text = text };
}

void section_add_point(struct section *section, struct arena *arena, struct slice text)
{
	size_t end = slice_find(text, '|', 0);
	struct slice rest = slice_part(text, end + 1, text.length);
	bool has_lead = end < text.length;

	if (has_lead)
		text = arena_format(
			arena, "%.*s%.*s", (int)end, text.data, (int)rest.length, rest.data);
	section_add_paragraph(section, arena, PARAGRAPH_POINT, text);
	section->paragraphs[section->paragraph_count - 1].lead = has_lead ? end : 0;
}

struct table *section_add_table(struct section *section, struct arena *arena)
{
	struct table *table = arena_push(arena, &section->tables, &section->table_count,
		&section->table_capacity, sizeof *section->tables);
	*table = (struct table){ .rows = value_list(arena) };
	return table;
}

void table_hide(struct table *table, struct arena *arena, const char *column)
{
	struct column *columns = arena_take(arena, table->column_count, sizeof *columns);

	for (size_t i = 0; i < table->column_count; i++) {
		columns[i] = table->columns[i];
		if (slice_equals(slice_from(column), columns[i].name))
			columns[i].title = NULL;
	}
	table->columns = columns;
}

struct picture *table_add_picture(struct table *table, struct arena *arena, enum picture_kind kind)
{
	struct picture *picture = arena_push(arena, &table->pictures, &table->picture_count,
		&table->picture_capacity, sizeof *table->pictures);
	*picture = (struct picture){ .kind = kind };
	return picture;
}

const struct table *document_find_table(const struct document *document, const char *name)
{
	for (size_t i = 0; i < document->section_count; i++) {
		const struct section *section = &document->sections[i];
		for (size_t j = 0; j < section->table_count; j++)
			if (slice_equals(slice_from(name), section->tables[j].name))
				return &section->tables[j];
	}
	return NULL;
}

static struct table table_for_people(const struct table *table, struct arena *arena)
{
	struct table left = *table;
	struct value *rows = value_list(arena), *shown = value_list(arena);
	struct slice *groups = arena_take(arena, table->rows->count + 1, sizeof *groups);
	bool *urgent = arena_take(arena, table->rows->count + 1, sizeof *urgent);

	if (table->folded == NULL)
		return left;
	for (size_t i = 0; i < table->rows->count; i++) {
		if (table->folded[i])
			continue;
		if (table->groups != NULL)
			groups[rows->count] = table->groups[i];
		if (table->urgent != NULL)
			urgent[rows->count] = table->urgent[i];
		value_append(rows, arena, table->rows->items[i]);
		if (table->shown != NULL)
			value_append(shown, arena, table->shown->items[i]);
	}
	left.rows = rows;
	left.shown = table->shown != NULL ? shown : NULL;
	left.groups = table->groups != NULL ? groups : NULL;
	left.urgent = table->urgent != NULL ? urgent : NULL;
	left.folded = NULL;
	return left;
}

static struct section section_for_people(const struct section *section, struct arena *arena)
{
	struct section shown = *section;

	shown.tables = arena_take(arena, section->table_count + 1, sizeof *shown.tables);
	shown.table_count = 0;
	for (size_t i = 0; i < section->table_count; i++)
		if (!section->tables[i].for_machines)
			shown.tables[shown.table_count++] =
				table_for_people(&section->tables[i], arena);
	return shown;
}

struct document document_for_people(const struct document *document, struct arena *arena)
{
	struct document shown = *document;

	shown.sections = arena_take(arena, document->section_count + 1, sizeof *shown.sections);
	shown.section_count = 0;
	for (size_t i = 0; i < document->section_count; i++) {
		const struct section *section = &document->sections[i];
		struct section left = section_for_people(section, arena);
		if (section->table_count == 0 || left.paragraph_count + left.table_count > 0)
			shown.sections[shown.section_count++] = left;
	}
	return shown;
}

static void join_section(struct section *joined, struct arena *arena, const struct section *section)
{
	for (size_t i = 0; i < section->paragraph_count; i++) {
		section_add_paragraph(
			joined, arena, section->paragraphs[i].kind, section->paragraphs[i].text);
		joined->paragraphs[joined->paragraph_count - 1].lead = section->paragraphs[i].lead;
	}
	for (size_t i = 0; i < section->table_count; i++) {
		struct table *table = section_add_table(joined, arena);
		*table = section->tables[i];
		if (slice_is_empty(table->title))
			table->title = section->title;
	}
}

void document_join_sections(struct document *document, struct arena *arena, size_t from,
	const char *name, struct slice title)
{
	struct section joined = { .name = name, .title = title };

	if (from >= document->section_count)
		return;
	for (size_t i = from; i < document->section_count; i++)
		join_section(&joined, arena, &document->sections[i]);
	document->sections[from] = joined;
	document->section_count = from + 1;
}
