#include "base/diag.h"
#include "base/translate.h"

void diag_list_init(struct diag_list *list, struct arena *arena)
{
	*list = (struct diag_list){ .arena = arena };
}

static bool is_on_line(const struct diag *diag, const struct position *position)
{
	return position->line > 0 && diag->position.line == position->line &&
	       slice_equal(diag->position.file, position->file);
}

/* How many of the newest findings are about one line and as grave; counted up to one more than are
 * listed. */
static size_t count_on_line(
	const struct diag_list *list, enum severity severity, const struct position *position)
{
	size_t count = 0;
	while (count <= DIAG_MOST_ON_LINE && count < list->count) {
		const struct diag *diag = &list->items[list->count - 1 - count];
		if (diag->severity < severity || !is_on_line(diag, position))
			break;
		count++;
	}
	return count;
}

/* Findings on one line share its copy. */
static struct position copy_position(
	const struct diag_list *list, const struct position *position, size_t on_line)
{
	struct position copy = *position;
	struct slice last = { 0 };
	if (on_line > 0)
		last = list->items[list->count - 1].position.source;
	copy.file = arena_copy(list->arena, position->file);
	copy.source = last.data && slice_equal(last, position->source)
			      ? last
			      : arena_copy(list->arena, position->source);
	return copy;
}

bool diag_add(struct diag_list *list, enum severity severity, const char *rule,
	const struct position *position, const char *format, ...)
{
	struct diag diag = { .severity = severity, .rule = rule };
	size_t on_line = position ? count_on_line(list, severity, position) : 0;
	if (on_line > DIAG_MOST_ON_LINE)
		return false;
	if (position)
		diag.position = copy_position(list, position, on_line);
	if (on_line == DIAG_MOST_ON_LINE)
		format = _("more is wrong in this line (what was said of it first)");
	va_list arguments;
	va_start(arguments, format);
	diag.text = arena_vformat(list->arena, format, arguments);
	va_end(arguments);

	struct diag *added = arena_push(
		list->arena, &list->items, &list->count, &list->capacity, sizeof *list->items);
	*added = diag;
	return false;
}

/* Names one in a line, put side by side. */
static struct slice joined(struct slice names, struct arena *arena)
{
	struct slice text = { 0 }, name;

	while (slice_split(&names, '\n', &name))
		text = arena_format(arena, "%s%s%.*s", slice_text(text),
			/* translators: between two names that are both in quotes */
			text.data == NULL ? "" : _("', '"), (int)name.length, name.data);
	return text;
}

bool diag_unknown(struct diag_list *list, enum severity severity, const struct unknown *unknown,
	const char *format, ...)
{
	va_list arguments;
	va_start(arguments, format);
	struct slice text = arena_vformat(list->arena, format, arguments);
	va_end(arguments);
	if (unknown->nearest.data != NULL)
		return diag_add(list, severity, unknown->rule, unknown->position,
			_("%s (did you mean '%s'?)"), slice_text(text),
			slice_text(joined(unknown->nearest, list->arena)));
	if (unknown->hint != NULL)
		text = arena_format(list->arena, "%s (%s)", slice_text(text), unknown->hint);
	return diag_add(list, severity, unknown->rule, unknown->position, "%s", slice_text(text));
}

void diag_hand_on(struct diag_list *list, const struct diag_list *from, enum severity at_least)
{
	for (size_t i = 0; i < from->count; i++) {
		const struct diag *diag = &from->items[i];
		if (diag->severity >= at_least)
			diag_add(list, diag->severity, diag->rule, &diag->position, "%s",
				slice_text(diag->text));
	}
}

int diag_status(const struct diag_list *list)
{
	static const int statuses[] = {
		[SEVERITY_NOTE] = 0,
		[SEVERITY_WARNING] = 0,
		[SEVERITY_ERROR] = 3,
		[SEVERITY_USAGE] = 2,
		[SEVERITY_SYSTEM] = 4,
	};
	enum severity worst = SEVERITY_NOTE;
	for (size_t i = 0; i < list->count; i++) {
		if (list->items[i].severity > worst)
			worst = list->items[i].severity;
	}
	return statuses[worst];
}

size_t diag_count(const struct diag_list *list, enum severity at_least)
{
	size_t count = 0;
	for (size_t i = 0; i < list->count; i++)
		count += list->items[i].severity >= at_least;
	return count;
}
