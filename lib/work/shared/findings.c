#include "work/shared/findings.h"
#include <string.h>

void findings_begin(struct context *context, struct findings *findings)
{
	*findings = (struct findings){ .outer = context->diags, .was_broken = context->broken };
	diag_list_init(&findings->list, context->arena);
	context->diags = &findings->list;
	context->broken = false;
}

void findings_end(struct context *context, struct findings *findings, enum findings_ending ending)
{
	static const struct {
		bool keeps_broken; /* status 3 has a finding that says why */
		bool hands_on;
		enum severity at_least;
	} endings[] = {
		[FINDINGS_DROP] = { false, true, SEVERITY_SYSTEM },
		[FINDINGS_TAKE] = { false, false, SEVERITY_SYSTEM },
		[FINDINGS_ERRORS] = { true, true, SEVERITY_ERROR },
		[FINDINGS_HAND_ON] = { true, true, SEVERITY_NOTE },
	};
	bool is_broken = endings[ending].keeps_broken && context->broken;

	context->diags = findings->outer;
	context->broken = findings->was_broken || is_broken;
	if (endings[ending].hands_on)
		diag_hand_on(context->diags, &findings->list, endings[ending].at_least);
}

void findings_unplace(struct findings *findings)
{
	for (size_t i = 0; i < findings->list.count; i++)
		findings->list.items[i].position = (struct position){ 0 };
}

void hand_on_lost_tasks(struct context *context, const struct findings *findings)
{
	for (size_t i = 0; i < findings->list.count; i++) {
		const struct diag *diag = &findings->list.items[i];
		if (strcmp(diag->rule, "task-like") == 0 || strcmp(diag->rule, "token") == 0)
			diag_add(context->diags, diag->severity, diag->rule, &diag->position, "%s",
				slice_text(diag->text));
	}
}
