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

struct table *section_add_table(struct section *section, struct arena *arena)
{
	struct table *table = arena_push(arena, &section->tables, &section->table_count,
		&section->table_capacity, sizeof *section->tables);
	*table = (struct table){ .rows = value_list(arena) };
	return table;
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
