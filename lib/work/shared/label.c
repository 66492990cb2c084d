#include "work/shared/label.h"
#include "base/translate.h"
#include "report/prose.h"

static struct slice name_or_id(struct slice name, struct slice id)
{
	return slice_is_empty(name) ? id : name;
}

struct slice service_label(const struct context *context, struct slice id)
{
	const struct service *service = platform_service(&context->platform, id);

	return service == NULL ? id : name_or_id(service->name, id);
}

struct slice place_label(const struct context *context, struct slice id)
{
	const struct place *place = platform_place(&context->platform, id);

	return place == NULL ? id : name_or_id(place->name, id);
}

struct slice person_name(const struct context *context, struct slice id)
{
	const struct person *person = platform_person(&context->platform, id);

	return person == NULL || slice_is_empty(person->name) ? id : person->name;
}

struct slice person_label(const struct context *context, struct slice id, struct arena *arena)
{
	const struct person *person = platform_person(&context->platform, id);

	if (person == NULL || slice_is_empty(person->name))
		return id;
	return arena_format(arena, "%s (%s)", person->name.data, slice_text(id));
}

struct slice code_label(
	const struct context *context, enum vocabulary_name vocabulary, struct slice code)
{
	if (code.data == NULL)
		return code;
	return platform_label(&context->platform, vocabulary, code, context->language);
}

struct slice recipient_label(const struct context *context, struct slice id)
{
	if (platform_service(&context->platform, id) != NULL)
		return service_label(context, id);
	return code_label(context, VOCABULARY_PROFESSIONS, id);
}

struct slice member_label(const struct context *context, const struct member *member)
{
	return slice_is_empty(member->role) ? slice_from(word_label(member_kinds, member->kind))
					    : code_label(context, VOCABULARY_ROLES, member->role);
}

struct slice join_texts(const struct slice_list *texts, struct arena *arena)
{
	struct slice joined = { 0 };

	for (size_t i = 0; i < texts->count; i++)
		joined = i == 0 ? texts->items[0]
				: arena_format(arena, "%s, %s", slice_text(joined),
					  slice_text(texts->items[i]));
	return joined;
}

struct slice member_ids(const struct rows *members, struct arena *arena)
{
	struct slice_list ids = { 0 };

	for (size_t i = 0; i < members->count; i++) {
		const struct member *member = rows_at(members, i);
		slice_list_add(&ids, arena, member->id);
	}
	return join_texts(&ids, arena);
}

struct slice day_label(day_number day, struct arena *arena)
{
	struct buf label;

	if (day == DATE_NONE)
		return (struct slice){ 0 };
	buf_init(&label);
	prose_day(&label, day);
	return buf_take(&label, arena);
}
