#include "work/assess/assess_about.h"
#include "work/shared/load_platform.h"
#include "work/shared/option.h"
#include "work/shared/take_value.h"

static struct slice join(struct slice text, struct slice item, struct arena *arena)
{
	return text.data == NULL ? item
				 : arena_format(arena, "%s, %s", text.data, slice_text(item));
}

/* The one that sets the level, else the only one for assessments; NULL. */
static const struct card *default_card(const struct card_list *cards)
{
	const struct card *only = NULL;
	size_t count = 0;

	for (size_t i = 0; i < cards->count; i++) {
		const struct card *card = &cards->items[i];
		if (slice_equals(card->head.status, "retired"))
			continue;
		if (card->head.sets_level == TRUTH_YES)
			return card;
		if (slice_equals(card->head.use, "assessment")) {
			only = card;
			count++;
		}
	}
	return count == 1 ? only : NULL;
}

bool load_default_card(struct context *context, const char *option, struct card *card)
{
	struct card_list cards;
	struct slice names = { 0 };

	load_cards(context, &cards);
	if (context->broken)
		return false;
	const struct card *found = default_card(&cards);
	if (found != NULL) {
		*card = *found;
		return true;
	}
	for (size_t i = 0; i < cards.count; i++)
		names = join(names, cards.items[i].name, context->arena);
	return option_need(context, false, option,
		names.data == NULL ? _("the store has none in cards/") : names.data);
}

bool choose_card(struct context *context, const struct assess_request *request,
	const struct assessment *corrected, struct card *card)
{
	if (request->card.data == NULL && corrected == NULL)
		return load_default_card(context, "card", card);
	if (!load_card(context, request->card.data != NULL ? request->card : corrected->about.card,
		    card))
		return false;
	return corrected != NULL || !slice_equals(card->head.status, "retired") ||
	       diag_add(context->diags, SEVERITY_ERROR, "card", NULL,
		       _("card %s is retired (what it found stays; a card in use takes its place)"),
		       slice_text(card->name));
}

static bool choose_child(
	struct context *context, const struct case_file *file, struct assessment *assessment)
{
	struct slice names = { 0 };
	size_t count = 0;

	for (size_t i = 0; i < file->members.count; i++) {
		const struct member *member = rows_at(&file->members, i);
		if (!member_is_present_child(member, assessment->date))
			continue;
		names = join(names, member->id, context->arena);
		count++;
	}
	assessment->about.member = names;
	return option_need(context, count == 1, "for",
		count == 0 ? _("no child of the case is there on that day") : names.data);
}

static bool choose_assessor(struct context *context, const struct card *card,
	const struct assess_request *request, const struct assessment *corrected,
	struct assessment_about *about)
{
	bool by_role = request->assessor_role.data != NULL;
	bool given = by_role || request->assessor.data != NULL;
	bool for_signals = slice_equals(card->head.use, "signal");
	struct slice person;

	if (!option_refuse(context, request->assessor.data != NULL && (by_role || for_signals),
		    "assessor", by_role ? "--assessor-role" : _("a card for signals")) ||
		!option_need(context, by_role || given || corrected != NULL || !for_signals,
			"assessor-role",
			_("a code of vocabulary/roles.csv: who saw the signs stays unnamed")) ||
		!option_need(context, by_role || request->entered_by.data == NULL, "assessor-role",
			_("--entered-by says who wrote down what it saw")) ||
		!context_person(context, &person))
		return false;
	if (given || corrected == NULL) {
		about->assessor_role = request->assessor_role;
		about->assessor = by_role			   ? (struct slice){ 0 }
				  : request->assessor.data != NULL ? request->assessor
								   : person;
		about->entered_by = by_role ? person : (struct slice){ 0 };
	} else if (!slice_equal(about->assessor, person)) {
		about->entered_by = person;
	}
	if (request->entered_by.data != NULL)
		about->entered_by = request->entered_by;
	return true;
}

static bool take_override(struct context *context, const struct assess_request *request,
	struct assessment_about *about)
{
	const struct schema *schema = &assessment_about_schema;

	if (request->override_level.data != NULL)
		about->override_level = about->override_reason = (struct slice){ 0 };
	if (!slice_is_empty(request->override_level) &&
		!take_value(context, schema, "override", request->override_level, about))
		return false;
	return take_value(context, schema, "override-reason", request->override_reason, about);
}

static bool take_informants(struct context *context, const struct assess_request *request,
	struct assessment_about *about)
{
	bool good = true;

	if (request->informants.count > 0)
		about->informants = (struct slice_list){ 0 };
	for (size_t i = 0; i < request->informants.count; i++)
		good &= take_value(context, &assessment_about_schema, "informants",
			request->informants.items[i], about);
	return good;
}

bool fill_about(struct context *context, const struct case_file *file, const struct card *card,
	const struct assess_request *request, const struct assessment *corrected,
	struct assessment *assessment)
{
	struct assessment_about *about = &assessment->about;

	schema_clear(&assessment_about_schema, about);
	assessment->date = context->date;
	if (corrected != NULL) {
		*about = corrected->about;
		about->corrects = corrected->stem;
		if (!context->dated)
			assessment->date = corrected->date;
	}
	about->common.case_id = file->id;
	about->common.date = DATE_NONE;
	about->common.recorded = assessment->date == context->today ? DATE_NONE : context->today;
	about->card = card->name;
	bool good = true;
	if (request->member.data != NULL)
		about->member = request->member;
	else if (corrected == NULL)
		good = choose_child(context, file, assessment);
	good &= choose_assessor(context, card, request, corrected, about);
	good &= take_override(context, request, about);
	return take_informants(context, request, about) && good;
}
