#include "logic/refer/consent.h"
#include "logic/refer/referral_order.h"
#include "model/record/referral.h"
#include "work/case/consent_cover.h"
#include "work/refer/refer_ranking.h"
#include "work/refer/refer_target.h"
#include "work/shared/load_case.h"
#include "work/shared/message.h"
#include "work/shared/option.h"
#include "work/shared/save.h"
#include "work/shared/take_value.h"

/* A referral on its way. */
struct recording {
	struct context *context;
	struct refer_request request; /* completed, where it tries a referral again */
	struct slice_list tried;
	struct case_file file;
	struct rank_books books;
	struct distance_origin origin;
	struct rank_request rank;
	const struct service *service; /* the real one */
	struct referral referral;
};

static bool take_field(struct recording *recording, const char *name, struct slice value)
{
	return take_value(recording->context, &referral_schema, name, value, &recording->referral);
}

static bool take_service(struct recording *recording)
{
	struct context *context = recording->context;
	struct slice named = recording->request.service;

	if (!check_filter(context, &referral_schema, "service", named))
		return false;
	recording->service = platform_real_service(&context->platform, named);
	if (!slice_equal(recording->service->id, named))
		diag_add(context->diags, SEVERITY_NOTE, "same-as", NULL,
			_("'%s' is a duplicate of '%s', which is asked"), slice_text(named),
			slice_text(recording->service->id));
	return take_field(recording, "service", recording->service->id);
}

static bool take_members(struct recording *recording)
{
	struct context *context = recording->context;
	struct rank_request *rank = &recording->rank;
	bool good = true;

	if (!choose_members(context, &recording->file, &recording->request.members, rank))
		return false;
	if (!option_need(context, rank->for_each || rank->member_count == 1, "for",
		    _("the case has not just one child")))
		return false;
	for (size_t i = 0; i < rank->member_count; i++)
		good = take_field(recording, "for", rank->members[i]->id) && good;
	return good;
}

static bool covers(const struct recording *recording, const struct record *consent)
{
	return consent_covers(record_as_consent(consent), recording->service,
		       &recording->context->platform) != COVERS_NOT;
}

/* The consents that could be named, joined by commas; absent: none. */
static struct slice usable_consents(const struct recording *recording)
{
	struct context *context = recording->context;
	const struct record *record;
	struct slice stems = { 0 };
	size_t from = 0;

	while ((record = case_file_next(&recording->file, RECORD_CONSENT, &from)) != NULL)
		if (consent_stands(record, context->date) && covers(recording, record))
			stems = arena_format(context->arena, "%s%s%s", slice_text(stems),
				stems.data != NULL ? ", " : "", slice_text(record->stem));
	return stems;
}

/* A consent of the case by what a person typed; NULL when there is none. */
static const struct record *find_consent(const struct recording *recording, struct slice named)
{
	const struct record *record =
		case_file_record(&recording->file, case_file_stem(&recording->file, named));

	if (record == NULL || !record_is(record, RECORD_CONSENT))
		return NULL;
	return record;
}

static bool check_consent(const struct recording *recording, const struct record *record)
{
	struct context *context = recording->context;
	char day[DATE_TEXT_SIZE];

	if (!consent_stands(record, context->date))
		return diag_add(context->diags, SEVERITY_ERROR, "consent", NULL,
			_("consent %s does not stand on %s (one that is given, not over and not "
			  "withdrawn)"),
			slice_text(record->stem), date_format(context->date, day));
	return consent_cover_warned(context, record, recording->service) ||
	       diag_add(context->diags, SEVERITY_ERROR, "consent", NULL,
		       _("consent %s is for other services (one for %s)"), slice_text(record->stem),
		       slice_text(recording->service->id));
}

static bool take_consent(struct recording *recording)
{
	struct context *context = recording->context;
	const struct refer_request *request = &recording->request;
	bool without = request->without_consent.data != NULL;

	if (!option_refuse(context, without && request->consent.data != NULL, "without-consent",
		    "--consent"))
		return false;
	if (without)
		return option_need(context, slice_trim(request->without_consent).length > 0,
			       "without-consent", _("a reason")) &&
		       take_field(recording, "without-consent", request->without_consent);
	struct slice usable = usable_consents(recording);
	if (request->consent.data == NULL)
		return option_need(context, false, "consent",
			usable.data != NULL ? usable.data
					    : _("case-consent records one; else "
						"--without-consent REASON"));
	const struct record *record = find_consent(recording, request->consent);
	if (record == NULL)
		return diag_add(context->diags, SEVERITY_ERROR, "unknown-record", NULL,
			_("case %s has no consent '%s' (%s)"), slice_text(recording->file.id),
			slice_text(request->consent),
			usable.data != NULL ? usable.data : _("none that could be used"));
	return check_consent(recording, record) && take_field(recording, "consent", record->stem);
}

static bool take_after(struct recording *recording)
{
	struct slice named = recording->request.after;

	if (named.data == NULL)
		return true;
	const struct record *record = refer_target_find_over(
		recording->context, &recording->file, case_file_stem(&recording->file, named));
	return record != NULL && take_field(recording, "after", record->stem);
}

static void warn(struct recording *recording, const char *text)
{
	diag_add(recording->context->diags, SEVERITY_WARNING, "service", NULL, "%s: %s",
		slice_text(recording->service->id), text);
}

/* What speaks against the service hinders nobody: the directory may be behind. */
static void warn_of_service(struct recording *recording)
{
	const struct availability_view *answer =
		availability_find(&recording->books.availability, recording->service->id);
	unsigned obstacles = rank_obstacles(&recording->rank, recording->service);

	if (obstacles & RANK_CLOSED)
		warn(recording, word_label(service_statuses, recording->service->status));
	if (obstacles & RANK_OTHER_NEED)
		warn(recording, _("it does not offer that need"));
	if (obstacles & RANK_OTHER_AGE)
		warn(recording, _("it does not take that age"));
	if (obstacles & RANK_TRIED)
		warn(recording, _("it was asked for this need before"));
	if (answer != NULL && !answer->stale && slice_equals(answer->answer->state, "no-capacity"))
		warn(recording, _("it has no free place"));
}

static bool fill_referral(struct recording *recording)
{
	struct context *context = recording->context;
	const struct refer_request *request = &recording->request;
	struct slice wait = { 0 };

	if (request->quoted_wait != INTEGER_NONE)
		wait = arena_format(context->arena, "%ld", request->quoted_wait);
	recording->referral.accompanied = request->accompanied ? TRUTH_YES : TRUTH_UNKNOWN;
	bool good = check_filter(context, &referral_schema, "need", request->need) &&
		    take_field(recording, "need", request->need);
	good = take_members(recording) && good;
	good = take_field(recording, "quoted-wait", wait) && good;
	good = take_field(recording, "place", request->place) && good;
	good = take_after(recording) && good;
	return take_service(recording) && take_consent(recording) && good;
}

/* Reads what the referral stands on. */
static bool load(struct recording *recording, struct slice named)
{
	struct context *context = recording->context;

	return load_case_to_change(context, named, &recording->file) &&
	       check_open(context, &recording->file, context->date) &&
	       context_person(context, &recording->referral.by) &&
	       load_rank_books(context, &recording->books) &&
	       refer_again_complete(
		       context, &recording->file, &recording->request, &recording->tried);
}

static bool shares_member(const struct slice_list *one, const struct slice_list *other)
{
	for (size_t i = 0; i < one->count; i++)
		for (size_t k = 0; k < other->count; k++)
			if (slice_equal(one->items[i], other->items[k]))
				return true;
	return false;
}

/* Whether a referral asks the same and has not ended. */
static bool runs_already(const struct recording *recording, const struct record *record)
{
	struct context *context = recording->context;
	const struct referral *referral = record_as_referral(record);
	size_t count;
	const struct referral_event *events = referral_events(referral, context->arena, &count);

	return !referral_state_is_end(referral_state_of(events, count)) &&
	       slice_equal(referral->need, recording->referral.need) &&
	       platform_real_service(&context->platform, referral->service) == recording->service &&
	       shares_member(&referral->members, &recording->referral.members);
}

static bool check_not_asked(const struct recording *recording)
{
	struct context *context = recording->context;
	struct slice anyway = recording->request.anyway;
	const struct record *record;
	size_t from = 0;

	if (anyway.data != NULL)
		return check_anyway(context, anyway);
	while ((record = case_file_next(&recording->file, RECORD_REFERRAL, &from)) != NULL)
		if (runs_already(recording, record))
			return diag_add(context->diags, SEVERITY_ERROR, "asked", NULL,
				_("%s was already asked for this need, and %s has not ended "
				  "(--anyway REASON asks again)"),
				slice_text(recording->service->id), slice_text(record->stem));
	return true;
}

bool refer_record(struct context *context, struct slice named, const struct refer_request *request)
{
	struct recording recording = { .context = context, .request = *request };
	struct slice body;

	schema_clear(&referral_schema, &recording.referral);
	if (!option_need(context, request->need.data != NULL || request->again.data != NULL, "need",
		    _("a code of vocabulary/needs.csv")) ||
		!load(&recording, named) || !fill_referral(&recording) ||
		!check_not_asked(&recording) ||
		!read_message(context, request->message, MESSAGE_OPTIONAL, &body))
		return false;
	recording.referral.common.case_id = recording.file.id;
	prepare_rank(context, &recording.file, &recording.books, recording.request.need,
		&recording.origin, &recording.rank);
	recording.rank.tried = &recording.tried;
	warn_of_service(&recording);
	add_record(context, RING_CASES, recording.file.folder, RECORD_REFERRAL, &recording.referral,
		context->date, add_reason(context, body, request->anyway));
	return save(context,
		slice_text(arena_format(context->arena, "Refer %s to %s",
			slice_text(recording.file.id), slice_text(recording.service->id))));
}
