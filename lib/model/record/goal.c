#include "model/record/goal.h"
#include "base/array.h"
#include "base/translate.h"
#include "model/name.h"
#include "model/task/token.h"
#include "text/markdown.h"
#include <string.h>

static const char GOAL[] = "goal:";

const struct word goal_ends[] = {
	{ "yes", N_("yes") },
	{ "partly", N_("partly") },
	{ "no", N_("no") },
	{ NULL, NULL },
};

static const struct field goal_fields[] = {
	{ .name = "need",
		.type = FIELD_CODE,
		.flags = FIELD_REQUIRED,
		.offset = offsetof(struct goal, need),
		.of = "needs" },
	{ .name = "item", .type = FIELD_ID, .offset = offsetof(struct goal, item) },
	{ .name = "by",
		.type = FIELD_DATE,
		.flags = FIELD_REQUIRED | FIELD_COMING,
		.offset = offsetof(struct goal, by) },
	{ .name = "id", .type = FIELD_ID, .offset = offsetof(struct goal, id) },
	{ .name = "met",
		.type = FIELD_WORD,
		.offset = offsetof(struct goal, met),
		.words = goal_ends },
	{ .name = "on", .type = FIELD_DATE, .offset = offsetof(struct goal, on) },
};
const struct schema goal_schema = { .name = "goal",
	.fields = goal_fields,
	.count = ARRAY_LEN(goal_fields),
	.size = sizeof(struct goal) };

/* Where the text and the tokens may begin. */
static size_t text_offset(const struct goal *goal)
{
	return goal->position.offset + strlen(GOAL);
}

struct position goal_position(const struct goal *goal, const char *field)
{
	return token_position(&goal_schema, &goal->position, text_offset(goal), field);
}

/* A finding at a fact of the goal; at its text for NULL. */
static bool wrong(
	const struct goal *goal, const char *field, struct diag_list *diags, const char *text)
{
	struct position position = field ? goal_position(goal, field) : goal->position;
	return diag_add(diags, SEVERITY_ERROR, "goal", &position, "%s", text);
}

static bool check_goal(const struct goal *goal, struct arena *arena, struct diag_list *diags)
{
	bool fine = true;
	for (size_t i = 0; i < goal_schema.count; i++) {
		const struct field *field = &goal_fields[i];
		if ((field->flags & FIELD_REQUIRED) && field_texts(field, goal, arena).count == 0)
			fine = diag_add(diags, SEVERITY_ERROR, "missing-field", &goal->position,
				_("the goal has no '%s' (%s:VALUE at the end of its line)"),
				field->name, field->name);
	}
	if (slice_is_empty(goal->text))
		fine = wrong(
			goal, NULL, diags, _("the goal says nothing (text before the tokens)"));
	if (goal->id.data && !name_is_goal(goal->id))
		fine = wrong(goal, "id", diags,
			_("the id is no goal's (g and 7 letters and digits, such as g3k8m2qa)"));
	if (!goal->met.data != (goal->on == DATE_NONE))
		fine = wrong(goal, goal->met.data ? "met" : "on", diags,
			_("met and on stand together (met:yes on:DATE)"));
	return fine;
}

static bool read_goal(struct slice file, const struct markdown_block *block, struct arena *arena,
	struct diag_list *diags, struct goal *goal)
{
	schema_clear(&goal_schema, goal);
	goal->line = block->source;
	goal->position = (struct position){ .file = file,
		.line = block->line,
		.offset = block->text_offset,
		.source = block->source };
	return tokens_read(&goal_schema, &goal->position, text_offset(goal), arena, diags, goal,
		       &goal->text) &&
	       check_goal(goal, arena, diags);
}

bool goals_read(struct slice file, struct slice body, size_t first_line, struct arena *arena,
	struct diag_list *diags, struct goal_list *goals)
{
	struct markdown markdown;
	bool fine = true;
	if (!markdown_read(file, body, first_line, arena, diags, &markdown))
		return false;
	for (size_t i = 0; i < markdown.count; i++) {
		const struct markdown_block *block = &markdown.blocks[i];
		if (block->kind != MARKDOWN_ITEM || !slice_starts(block->text, GOAL))
			continue;
		struct goal *goal = arena_push(arena, &goals->items, &goals->count,
			&goals->capacity, sizeof *goals->items);
		fine = read_goal(file, block, arena, diags, goal) && fine;
	}
	return fine;
}

static void set_token(struct goal *goal, const char *key, const char *value, struct arena *arena)
{
	goal->line = token_set(
		&goal_schema, goal->line, goal->position.offset + strlen(GOAL), key, value, arena);
}

void goal_judge(struct goal *goal, struct slice met, day_number on, struct arena *arena)
{
	char day[DATE_TEXT_SIZE];
	goal->met = arena_copy(arena, met);
	goal->on = on;
	set_token(goal, "met", slice_text(goal->met), arena);
	set_token(goal, "on", date_format(on, day), arena);
}

void goal_identify(struct goal *goal, struct slice id, struct arena *arena)
{
	goal->id = arena_copy(arena, id);
	set_token(goal, "id", slice_text(goal->id), arena);
}
