#include "work/report/report_standing.h"
#include "base/translate.h"

enum report_standing released_standing(
	const struct released *released, const struct report_request *request)
{
	return request->release || released->before != NULL ? STANDING_RELEASED : STANDING_DRAFT;
}

void report_say_standing(
	struct document *document, enum report_standing standing, struct arena *arena)
{
	static const struct {
		const char *name, *title, *text;
	} words[] = {
		[STANDING_DRAFT] = { "draft", N_("Draft"),
			N_("This is a draft: keep it inside the team. Its numbers are recorded and "
			   "final only when it is released (--release).") },
		[STANDING_RELEASED] = { NULL, NULL, NULL },
		[STANDING_INSIDE] = { "inside", N_("Internal"),
			N_("Internal: this report has exact numbers. It is only for people who "
			   "work on cases, and is not recorded.") },
	};

	if (words[standing].name == NULL)
		return;
	struct section *section = document_add_section(document, arena, words[standing].name,
		slice_from(translate(words[standing].title)));
	section_add_paragraph(
		section, arena, PARAGRAPH_WARNING, slice_from(translate(words[standing].text)));
}

bool report_choose_period(
	struct context *context, const struct report_request *request, struct period *period)
{
	enum grid grid = GRID_HALF_YEAR;

	grid_find(context->platform.settings.grid_code, &grid);
	return period_choose(
		grid, request->from, request->to, context->today, context->diags, period);
}
