#include "work/shared/guard_known.h"
#include "base/array.h"
#include "logic/privacy/name_build.h"
#include "work/shared/load_platform.h"

struct gathering {
	struct guard_known *known;
	struct name_builder builder;
};

/* A place's words are no names by themselves; all else is known as a whole. */
static void add_rows(struct gathering *gathering, const struct rows *rows, enum name_kind kind)
{
	struct arena *arena = &gathering->known->arena;

	for (size_t at = 0; at < schema_count(rows->schema); at++) {
		const struct field *field = schema_at(rows->schema, at);
		if (field->type != FIELD_TEXT || (field->flags & FIELD_PUBLIC) == 0)
			continue;
		for (size_t i = 0; i < rows->count; i++) {
			struct slice text = member_text(rows_at(rows, i), field->offset);
			public_contacts_add(&gathering->known->contacts, text, arena);
			if (!slice_is_empty(text))
				name_builder_add(&gathering->builder, kind, slice_from(""),
					arena_copy(arena, text));
		}
	}
}

static void make(struct context *context, struct guard_known *known)
{
	const struct {
		const struct rows *rows;
		enum name_kind kind;
	} tables[] = {
		{ &context->platform.people.rows, NAME_PUBLIC },
		{ &context->platform.services.rows, NAME_PUBLIC },
		{ &context->platform.places.rows, NAME_PLACE },
	};
	struct gathering gathering = { .known = known };
	struct buf bytes;

	public_contacts_init(&known->contacts, &known->arena);
	name_builder_init(&gathering.builder, NULL, NULL, &known->arena);
	for (size_t i = 0; i < ARRAY_LEN(tables); i++)
		if (tables[i].rows->schema != NULL)
			add_rows(&gathering, tables[i].rows, tables[i].kind);
	buf_init(&bytes);
	name_builder_finish(&gathering.builder, NULL, NULL, 0, &bytes);
	name_image_open(buf_aligned(&bytes, &known->arena), &known->names);
	buf_free(&bytes);
}

bool guard_known_load(struct context *context, const struct guard_known **known)
{
	struct arena arena;

	*known = context->known;
	if (context->known != NULL && context->known->change_count == context->changes.count)
		return true;
	guard_known_close(context);
	if (!load_platform(context, PLATFORM_PEOPLE | PLATFORM_PLACES | PLATFORM_SERVICES))
		return false;
	arena_init(&arena);
	context->known = arena_take(&arena, 1, sizeof *context->known);
	context->known->arena = arena;
	context->known->change_count = context->changes.count;
	make(context, context->known);
	*known = context->known;
	return true;
}

void guard_known_close(struct context *context)
{
	if (context->known == NULL)
		return;
	struct arena arena = context->known->arena;
	context->known = NULL;
	arena_free(&arena);
}
