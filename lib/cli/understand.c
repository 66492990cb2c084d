/* What was typed for the values of options and operands, put as the store has it. */
#include "base/array.h"
#include "cli/command_parts.h"
#include "model/record/meeting.h"
#include "work/shared/take_value.h"
#include <string.h>

static bool understand_one(
	struct context *context, const struct option_takes *takes, struct slice *value)
{
	if (takes->words != NULL)
		return understand_word(context, takes->option, takes->words, *value, value);
	return understand(
		context, schema_find(takes->schema, slice_from(takes->field)), *value, value);
}

static bool understand_option(
	struct command *command, const struct option_takes *takes, void *values)
{
	const struct command_spec *spec = command->spec;
	bool good = true;

	for (size_t i = 0; i < spec->option_count; i++) {
		const struct option_row *row = &spec->options[i];
		void *member = (char *)values + row->offset;
		if (strcmp(row->name, takes->option) != 0 || !option_given(row, values))
			continue;
		if (row->kind != OPTION_LIST)
			return understand_one(&command->context, takes, member);
		struct slice_list *list = member;
		for (size_t j = 0; j < list->count; j++)
			good &= understand_one(&command->context, takes, &list->items[j]);
	}
	return good;
}

/* Operands are what the usage line calls them. */
static bool understand_operand(struct command *command, const char *usage, struct slice *operand)
{
	static const struct {
		const char *name;
		enum field_type type;
	} kinds[] = { { "SERVICE", FIELD_SERVICE }, { "PERSON", FIELD_PERSON } };
	struct context *context = &command->context;

	for (size_t i = 0; i < ARRAY_LEN(kinds); i++)
		if (strstr(usage, kinds[i].name))
			return understand_name(context, kinds[i].type, *operand, operand);
	return strcmp(usage, "KIND") != 0 ||
	       understand_word(context, "KIND", meeting_kinds, *operand, operand);
}

static bool understand_operands(struct command *command)
{
	const char *usage = command->mode->operands;
	bool good = true;

	for (size_t i = 0; usage != NULL && i < command->operands.count; i++)
		good &= understand_operand(command, usage, &command->operands.items[i]);
	return good;
}

bool command_understand(struct command *command, void *values)
{
	bool good = true;

	for (size_t i = 0; i < command->spec->take_count; i++)
		good &= understand_option(command, &command->spec->takes[i], values);
	return understand_operands(command) && good;
}
