#include "work/service/service_sheet.h"
#include "base/array.h"
#include "logic/refer/availability.h"
#include "logic/refer/rank.h"
#include "work/service/service_words.h"
#include "work/shared/label.h"
#include "work/shared/load_platform.h"
#include "work/shared/sheet.h"
#include "work/shared/take_value.h"

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

static void add_who(struct sheet *sheet, const struct service *service)
{
	struct slice who = service_ages(service, sheet->arena);

	if (who.data == NULL && service->forms.count == 0)
		return;
	sheet_section(sheet, "who", N_("Who can come, and how"));
	sheet_say(sheet, NULL, who);
	for (size_t i = 0; i < service->forms.count; i++)
		sheet_say(
			sheet, NULL, slice_from(word_label(service_ways, service->forms.items[i])));
}

/* A secret address is said once to be so, whichever service names the place. */
static void add_where(struct sheet *sheet, struct context *context, const struct service *service)
{
	struct secret_places secret;
	bool hidden = service->secret == TRUTH_YES;

	if (service->places.count == 0)
		return;
	sheet_section(sheet, "where", N_("Where"));
	secret_places_find(&secret, context);
	for (size_t i = 0; i < service->places.count; i++) {
		struct slice text = service_place_text(
			context, &secret, service->places.items[i], sheet->arena);
		sheet_say(sheet, NULL, text);
		hidden |= text.data == NULL;
	}
	if (hidden)
		sheet_say(sheet, NULL, slice_from(service_secret_words()));
	sheet_say(sheet, NULL, service_reach(service, sheet->arena));
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
			service_answer_words(view, sheet->arena));
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
