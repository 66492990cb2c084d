#include "report/value.h"

struct section *document_add_section(
	struct document *document, struct arena *arena, const char *name, struct slice title)
{
	document->sections = arena_extend(arena, document->sections, document->section_count,
		&document->section_capacity, sizeof *document->sections);
	struct section *section = &document->sections[document->section_count++];
	*section = (struct section){ .name = name, .title = title };
	return section;
}

void section_add_paragraph(
	struct section *section, struct arena *arena, enum paragraph_kind kind, struct slice text)
{
	section->paragraphs = arena_extend(arena, section->paragraphs, section->paragraph_count,
		&section->paragraph_capacity, sizeof *section->paragraphs);
	section->paragraphs[section->paragraph_count++] =
		(struct paragraph){ .kind = kind, .text = text };
}

struct table *section_add_table(struct section *section, struct arena *arena)
{
	section->tables = arena_extend(arena, section->tables, section->table_count,
		&section->table_capacity, sizeof *section->tables);
	struct table *table = &section->tables[section->table_count++];
	*table = (struct table){ .rows = value_list(arena) };
	return table;
}

struct picture *table_add_picture(struct table *table, struct arena *arena, enum picture_kind kind)
{
	table->pictures = arena_extend(arena, table->pictures, table->picture_count,
		&table->picture_capacity, sizeof *table->pictures);
	struct picture *picture = &table->pictures[table->picture_count++];
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
