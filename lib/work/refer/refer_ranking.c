#include "work/refer/refer_ranking.h"
#include "base/array.h"
#include "model/record/referral.h"
#include "work/refer/refer_target.h"
#include "work/shared/label.h"
#include "work/shared/load_answers.h"
#include "work/shared/load_case.h"
#include "work/shared/load_platform.h"
#include "work/shared/option.h"
#include "work/shared/take_value.h"

const struct word refer_preferences[] = {
	{ "availability", N_("availability") },
	{ "distance", N_("distance") },
	{ "effectiveness", N_("effectiveness") },
	{ NULL, NULL },
};

static bool choose_first(struct context *context, struct slice prefer, enum rank_criterion *first)
{
	static const enum rank_criterion criteria[] = { RANK_AVAILABILITY, RANK_DISTANCE,
		RANK_EFFECTIVENESS };
	size_t found = prefer.data == NULL ? 0 : word_find(refer_preferences, prefer);

	if (found == SIZE_MAX)
		return diag_unknown(context->diags, SEVERITY_USAGE,
			&(struct unknown){ "option", NULL,
				word_nearest(refer_preferences, prefer, context->arena), NULL },
			_("--prefer: '%s' is none of: %s"), slice_text(prefer),
			slice_text(word_codes(refer_preferences, context->arena)));
	*first = criteria[found];
	return true;
}

static void note_place(struct context *context, const struct refer_ranking *ranking)
{
	if (ranking->origin.count == 0)
		diag_add(context->diags, SEVERITY_NOTE, "place", NULL,
			_("case %s names no place, so no distance is known (case-set CASE "
			  "place=PLACE)"),
			slice_text(ranking->file.id));
}

bool refer_ranking_prepare(struct context *context, struct slice named,
	const struct refer_request *request, struct refer_ranking *ranking)
{
	bool again = request->again.data != NULL;
	struct slice folder;

	*ranking = (struct refer_ranking){ .request = *request };
	if (!option_need(context, again || request->need.data != NULL, "need",
		    _("a code of vocabulary/needs.csv")) ||
		!choose_first(context, request->prefer, &ranking->rank.first) ||
		!find_case(context, named, false, &folder) ||
		!load_case(context, folder, context->arena, &ranking->file) ||
		!load_rank_books(context, &ranking->books) ||
		!refer_again_complete(
			context, &ranking->file, &ranking->request, &ranking->tried) ||
		!check_filter(context, &referral_schema, "need", ranking->request.need) ||
		!choose_members(context, &ranking->file, &ranking->request.members, &ranking->rank))
		return false;
	prepare_rank(context, &ranking->file, &ranking->books, ranking->request.need,
		&ranking->origin, &ranking->rank);
	ranking->rank.tried = &ranking->tried;
	note_place(context, ranking);
	return true;
}

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
	if (file->facts != NULL) {
		rank->languages = &file->facts->languages;
		rank->needs_interpreter = file->facts->interpreter == TRUTH_YES;
	}
}
