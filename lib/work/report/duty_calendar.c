#include "base/translate.h"
#include "report/calendar.h"
#include "work/report/report_kinds.h"
#include "work/shared/duty_words.h"
#include "work/shared/load_duties.h"

/* The same whenever the duty is exported, and of one duty alone. */
static struct slice duty_uid(const struct duty *duty, struct arena *arena)
{
	return arena_format(arena, "%s-%s-%s-%s-spis", duty_rules[duty->rule].code,
		duty->case_id.data ? slice_text(duty->case_id) : "platform",
		duty->record.data ? slice_text(duty->record) : "case",
		duty->subject.data ? slice_text(duty->subject) : "all");
}

static void add_duty(struct context *context, const struct duty *duty, struct calendar *calendar)
{
	struct arena *arena = context->arena;
	struct slice what = duty_what(context, duty, arena),
		     command = duty_shown_command(duty, arena);
	struct calendar_item *item = arena_push(arena, &calendar->items, &calendar->count,
		&calendar->capacity, sizeof *calendar->items);

	*item = (struct calendar_item){
		.is_task = true,
		.uid = duty_uid(duty, arena),
		.summary = duty->case_id.data == NULL
				   ? what
				   : arena_format(arena, "%s: %s", slice_text(duty->case_id),
					     slice_text(what)),
		.description = command,
		.day = duty->due == DATE_NONE ? context->today : duty->due,
		.begins = CALENDAR_WHOLE_DAY,
		.status = CALENDAR_NEEDS_ACTION,
		.completed = DATE_NONE,
		.is_private = true,
	};
}

bool export_duties(struct context *context, struct slice person)
{
	struct duty_list list;
	struct calendar calendar = { 0 };

	if (!load_all_duties(context, person, &list, NULL))
		return false;
	for (size_t i = 0; i < list.count; i++) {
		const struct duty *duty = &list.items[i];
		if (duty_is_for(duty, person))
			add_duty(context, duty, &calendar);
	}
	context->answer_is_no = calendar.count == 0;
	calendar_render(&calendar, context->now, &context->output);
	return true;
}
