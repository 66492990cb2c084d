#include "work/refer/refer_members.h"
#include "work/shared/label.h"
#include "work/shared/load_answers.h"
#include "work/shared/load_platform.h"

static bool unknown_member(struct context *context, const struct case_file *file, struct slice name)
{
	struct slice ids = member_ids(&file->members, context->arena);

	return diag_add(context->diags, SEVERITY_ERROR, "unknown-member", NULL,
		_("case %s has no member '%s' (%s)"), slice_text(file->id), slice_text(name),
		slice_text(ids));
}

bool choose_members(struct context *context, const struct case_file *file,
	const struct slice_list *names, struct rank_request *rank)
{
	const struct member **members =
		arena_take(context->arena, names->count + file->members.count, sizeof(void *));
	bool good = true;

	rank->members = members;
	rank->for_each = names->count > 0;
	for (size_t i = 0; i < names->count; i++) {
		const struct member *member = case_file_member(file, names->items[i]);
		if (member != NULL)
			members[rank->member_count++] = member;
		else
			good = unknown_member(context, file, names->items[i]);
	}
	for (size_t i = 0; i < file->members.count && names->count == 0; i++) {
		const struct member *member = rows_at(&file->members, i);
		if (member_is_present_child(member, context->date))
			members[rank->member_count++] = member;
	}
	return good;
}

bool load_rank_books(struct context *context, struct rank_books *books)
{
	struct rating_list ratings = { 0 };

	if (!load_platform(context, PLATFORM_PLACES | PLATFORM_SERVICES | PLATFORM_VOCABULARIES |
					    PLATFORM_AVAILABILITY) ||
		!load_ratings(context, &ratings))
		return false;
	availability_read(&context->platform, context->date, context->arena, &books->availability);
	rating_read(ratings.items, ratings.count, &context->platform, context->date, context->arena,
		&books->ratings);
	return true;
}

void prepare_rank(struct context *context, const struct case_file *file,
	const struct rank_books *books, struct slice need, struct distance_origin *origin,
	struct rank_request *rank)
{
	distance_origin_init(origin, &context->platform,
		file->facts == NULL ? (struct slice){ 0 } : file->facts->place);
	rank->origin = origin;
	rank->availability = &books->availability;
	rank->ratings = &books->ratings;
	rank->need = need;
	rank->day = context->date;
}
