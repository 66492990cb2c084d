#include "cli/command.h"
#include "cli/message.h"

static const struct column columns[] = {
	{ "file", N_("file"), COLUMN_LEFT, false },
	{ "line", N_("line"), COLUMN_RIGHT, false },
	{ "column", N_("column"), COLUMN_RIGHT, false },
	{ "severity", N_("severity"), COLUMN_LEFT, false },
	{ "rule", N_("rule"), COLUMN_LEFT, false },
	{ "message", N_("message"), COLUMN_LEFT, true },
};

static const char *severity_word(enum severity severity)
{
	static const char *const words[] = {
		[SEVERITY_NOTE] = "note",
		[SEVERITY_WARNING] = "warning",
		[SEVERITY_ERROR] = "error",
		[SEVERITY_USAGE] = "error",
		[SEVERITY_SYSTEM] = "error",
	};

	return words[severity];
}

/* A finding about a whole file has neither line nor column. */
static const struct value *row_of(const struct diag *diag, struct arena *arena)
{
	const struct position *position = &diag->position;
	bool has_line = position->line > 0;
	long line = has_line ? (long)position->line : INTEGER_NONE;
	long column = has_line ? (long)message_column(position) : INTEGER_NONE;
	struct value *row = value_object(arena);

	value_set(row, arena, "file", value_text(arena, position->file));
	value_set(row, arena, "line", value_integer(arena, line));
	value_set(row, arena, "column", value_integer(arena, column));
	value_set(row, arena, "severity",
		value_text(arena, slice_from(severity_word(diag->severity))));
	value_set(row, arena, "rule", value_text(arena, slice_from(diag->rule)));
	value_set(row, arena, "message", value_text(arena, diag->text));
	return row;
}

bool command_findings(struct command *command, const struct diag_list *findings)
{
	struct arena *arena = &command->arena;
	struct value *rows = value_list(arena);
	struct table table = { .name = "findings",
		.columns = columns,
		.column_count = ARRAY_LEN(columns),
		.rows = rows };

	if (slice_is_empty(command->common.format) && !command->common.null_ends) {
		for (size_t i = 0; i < findings->count; i++)
			message_add(&command->page, command->spec->name, &findings->items[i]);
		return true;
	}
	for (size_t i = 0; i < findings->count; i++)
		value_append(rows, arena, row_of(&findings->items[i], arena));
	return command_list(command, &table);
}
