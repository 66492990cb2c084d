#include "work/report/platform_audit.h"
#include "base/translate.h"

static bool build(struct period_report *part, struct audit *audit)
{
	const struct period_facts *facts = &part->facts;
	struct arena *arena = part->context->arena;
	long in_period = period_families(facts, FAMILY_AT_START | FAMILY_OPENED);
	struct platform_report report = {
		.context = part->context,
		.facts = facts,
		.period = period_name(facts->period, arena),
		.document = &part->document,
		.told = &part->told,
		.audit = audit,
		.form = part->form,
		.detailed = band_of(in_period, part->context->platform.settings.round_to).low >=
			    BAND_PERCENT_BASE,
	};

	part->told = (struct told_list){ .arena = arena };
	part->document = (struct document){ .kind = "platform",
		.title = arena_format(arena, _("Report of the platform, %s"), report.period.data),
		.from = facts->period.from,
		.to = facts->period.to,
		.store = part->context->platform.settings.name };
	bool built = platform_sections(&report);
	for (size_t i = 0; i < CELL_COUNT; i++)
		part->cells[i] = report.cells[i];
	return built;
}

/* What was open at the end of a period was open at the start of the next: as far as the two reports
 * say so, which late entries may keep them from. */
static void link_parts(
	struct audit *audit, const struct period_report *one, const struct period_report *next)
{
	size_t end = one->cells[CELL_AT_END], start = next->cells[CELL_AT_START];

	if (next->form != FORM_COARSE &&
		audit->cells[end].bounds.low == audit->cells[start].bounds.low &&
		audit->cells[end].bounds.high == audit->cells[start].bounds.high)
		audit_add_sum(audit, AUDIT_PARTITION, end, &start, 1);
}

/* Builds all of them and looks what follows from them together. */
static bool build_together(struct period_report *part, struct period_report *before,
	struct period_report *after, struct diag_list *findings, bool *is_safe)
{
	struct audit audit;

	audit_init(&audit, part->context->arena);
	if (!build(part, &audit) || (before != NULL && !build(before, &audit)) ||
		(after != NULL && !build(after, &audit)))
		return false;
	if (before != NULL)
		link_parts(&audit, before, part);
	if (after != NULL)
		link_parts(&audit, part, after);
	*is_safe = audit_check(&audit, findings);
	return true;
}

bool platform_build(
	struct period_report *part, struct period_report *before, struct period_report *after)
{
	struct diag_list unsaid;
	bool is_safe = false;

	diag_list_init(&unsaid, part->context->arena);
	for (part->form = FORM_WHOLE; part->form < FORM_COARSE; part->form++) {
		if (!build_together(part, before, after, &unsaid, &is_safe))
			return false;
		if (is_safe)
			return true;
	}
	return build_together(part, before, after, part->context->diags, &is_safe) && is_safe;
}
