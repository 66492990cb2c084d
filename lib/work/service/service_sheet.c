#include "work/service/service_sheet.h"
#include "base/array.h"
#include "logic/refer/availability.h"
#include "logic/refer/rank.h"
#include "work/shared/label.h"
#include "work/shared/load_platform.h"
#include "work/shared/sheet.h"
#include "work/shared/take_value.h"
#include <math.h>

static void add_what(struct sheet *sheet, struct context *context, const struct service *service)
{
	sheet_section(sheet, "what", N_("What they help with"));
	if (service_is_stopped(service))
		sheet_tell(sheet, PARAGRAPH_WARNING,
			slice_from(slice_equals(service->status, "defunct")
					   ? _("This service is no longer there.")
					   : _("They take nobody now.")));
	sheet_say(sheet, _("who they are"), service->organization);
	struct slice kind = code_label(context, VOCABULARY_SERVICE_KINDS, service->kind);
	sheet_say(sheet, NULL, kind);
	for (size_t i = 0; i < service->needs.count; i++) {
		struct slice need = code_label(context, VOCABULARY_NEEDS, service->needs.items[i]);
		if (!slice_equal(need, kind))
			sheet_say(sheet, NULL, need);
	}
}

static struct slice ages(const struct service *service, struct arena *arena)
{
	long least = service->age_min, most = service->age_max;

	if (most == INTEGER_NONE)
		return least == INTEGER_NONE || least == 0
			       ? (struct slice){ 0 }
			       : arena_format(arena, _("from %ld years of age"), least);
	if (least == INTEGER_NONE || least == 0)
		return arena_format(arena, _("up to %ld years of age"), most);
	return arena_format(arena, _("from %ld to %ld years of age"), least, most);
}

static void add_who(struct sheet *sheet, const struct service *service)
{
	static const struct word ways[] = {
		{ "outpatient", N_("you come to them") },
		{ "residential", N_("you can stay there for a time") },
		{ "outreach", N_("they come to you") },
		{ NULL, NULL },
	};
	struct slice who = ages(service, sheet->arena);

	if (who.data == NULL && service->forms.count == 0)
		return;
	sheet_section(sheet, "who", N_("Who can come, and how"));
	sheet_say(sheet, NULL, who);
	for (size_t i = 0; i < service->forms.count; i++)
		sheet_say(sheet, NULL, slice_from(word_label(ways, service->forms.items[i])));
}

/* A secret address stands on nothing that is handed out. */
static struct slice place_text(const struct context *context, const struct service *service,
	struct slice id, struct arena *arena)
{
	const struct place *place = platform_place(&context->platform, id);
	struct slice label = place_label(context, id);

	if (place == NULL || service->secret == TRUTH_YES || slice_is_empty(place->address) ||
		slice_equal(place->address, label))
		return label;
	return arena_format(arena, "%s, %s", slice_text(label), slice_text(place->address));
}

static void add_where(struct sheet *sheet, struct context *context, const struct service *service)
{
	if (service->places.count == 0)
		return;
	sheet_section(sheet, "where", N_("Where"));
	for (size_t i = 0; i < service->places.count; i++)
		sheet_say(sheet, NULL,
			place_text(context, service, service->places.items[i], sheet->arena));
	if (service->secret == TRUTH_YES)
		sheet_say(sheet, NULL,
			slice_from(_("the address is secret: they tell you when you call")));
	if (!isnan(service->outreach_km))
		sheet_say(sheet, NULL,
			arena_format(sheet->arena, _("they come up to %.0f km from there"),
				service->outreach_km));
}

/* What the directory says in its own words. */
static void add_practical(struct sheet *sheet, const struct service *service)
{
	const struct {
		const char *label;
		struct slice text;
	} facts[] = {
		{ N_("opening hours"), service->schedule },
		{ N_("price"), service->fees },
		{ N_("for whom"), service->eligibility },
		{ N_("getting in"), service->accessibility },
		{ N_("how to apply"), service->application },
	};
	bool begun = false;

	for (size_t i = 0; i < ARRAY_LEN(facts); i++) {
		if (slice_is_empty(facts[i].text))
			continue;
		if (!begun)
			sheet_section(sheet, "practical", N_("Good to know"));
		begun = true;
		sheet_say(sheet, _(facts[i].label), facts[i].text);
	}
}

static void add_call(struct sheet *sheet, const struct service *service)
{
	if (slice_is_empty(service->phone) && slice_is_empty(service->email) &&
		slice_is_empty(service->url))
		return;
	sheet_section(sheet, "call", N_("Call or write"));
	sheet_say(sheet, _("telephone"), sheet_phone(service->phone, sheet->arena));
	sheet_say(sheet, _("e-mail"), service->email);
	sheet_say(sheet, _("web"), service->url);
}

static void add_bring(struct sheet *sheet, const struct service *service)
{
	if (slice_is_empty(service->bring))
		return;
	sheet_section(sheet, "bring", N_("What to bring"));
	sheet_say(sheet, NULL, service->bring);
}

static struct slice answer_words(const struct availability_view *view, struct arena *arena)
{
	static const struct word states[] = {
		{ "capacity", N_("there is a place free") },
		{ "waitlist", N_("there is a waiting list") },
		{ "no-capacity", N_("there is no place now") },
		{ "additional-assessment", N_("they want to meet you first") },
		{ NULL, NULL },
	};
	long wait = view->answer->wait_days;

	if (slice_equals(view->answer->state, "waitlist") && wait != INTEGER_NONE)
		return arena_format(arena,
			translate_plural("there is a waiting list of about %ld day",
				"there is a waiting list of about %ld days", (unsigned long)wait),
			wait);
	return slice_from(word_label(states, view->answer->state));
}

/* What is out of date says nothing; whether a closed one has a place is no question. */
static void add_free(struct sheet *sheet, struct context *context, const struct service *service)
{
	if (service_is_stopped(service))
		return;
	struct availability_book book;
	availability_read(&context->platform, context->today, context->arena, &book);
	const struct availability_view *view = availability_find(&book, service->id);

	sheet_section(sheet, "free", N_("Is there a place?"));
	if (view == NULL || view->stale)
		sheet_say(sheet, NULL, slice_from(_("we do not know: ask when you call")));
	else
		sheet_say(sheet, slice_text(sheet_day(view->answer->date, sheet->arena)),
			answer_words(view, sheet->arena));
}

bool service_sheet(struct context *context, struct slice named, struct document *document)
{
	const unsigned parts =
		PLATFORM_SERVICES | PLATFORM_PLACES | PLATFORM_VOCABULARIES | PLATFORM_AVAILABILITY;
	struct sheet sheet;

	if (!load_platform(context, parts) ||
		!check_filter(context, &availability_schema, "service", named))
		return false;
	const struct service *service = platform_real_service(&context->platform, named);
	sheet_begin(&sheet, context, "service", service_label(context, service->id), document);
	add_what(&sheet, context, service);
	add_who(&sheet, service);
	add_where(&sheet, context, service);
	add_practical(&sheet, service);
	add_call(&sheet, service);
	add_bring(&sheet, service);
	add_free(&sheet, context, service);
	return true;
}
