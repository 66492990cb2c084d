#include "cli/command_parts.h"
#include "text/lines.h"

enum { STANDARD_INPUT_CAP = 16 << 20 };

static bool check_counts(struct command *command, const struct slice_list *operands)
{
	return mode_counts(command->spec, command->mode, operands, &command->diags);
}

/* The first word of a line; empty where it has none. */
static struct slice first_word(struct slice line)
{
	struct slice word = slice_trim(line);
	size_t end = 0;

	while (end < word.length && word.data[end] != ' ' && word.data[end] != '\t')
		end++;
	return slice_part(word, 0, end);
}

static bool take_standard_input(struct command *command)
{
	struct line_reader reader;
	struct line line;
	struct slice bytes;

	if (!file_read("-", STANDARD_INPUT_CAP, &command->arena, &command->diags, &bytes))
		return false;
	line_reader_init(&reader, bytes);
	while (line_reader_next(&reader, &line)) {
		struct slice word = first_word(line.text);
		if (word.length > 0)
			slice_list_add(&command->operands, &command->arena,
				arena_copy(&command->arena, word));
	}
	return true;
}

static bool read_operands(struct command *command, const struct slice_list *typed)
{
	for (size_t i = 0; i < typed->count; i++) {
		if (!slice_equals(typed->items[i], "-") || (command->spec->traits & COMMAND_FILES))
			slice_list_add(&command->operands, &command->arena, typed->items[i]);
		else if (!take_standard_input(command))
			return false;
	}
	command->nothing_named = typed->count > 0 && command->operands.count == 0;
	if (command->nothing_named)
		diag_add(&command->diags, SEVERITY_NOTE, "operands", NULL,
			_("standard input names nothing"));
	return !command->nothing_named;
}

bool operands_take(struct command *command, const struct slice_list *typed)
{
	struct slice_list operands = *typed;

	if (command->mode->word != NULL) {
		operands.items++;
		operands.count--;
	}
	return check_counts(command, &operands) && read_operands(command, &operands) &&
	       check_counts(command, &command->operands);
}
