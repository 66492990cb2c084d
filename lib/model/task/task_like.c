#include "model/task/task_like.h"
#include "base/array.h"
#include "base/translate.h"
#include "model/name.h"
#include "model/task/token.h"
#include "text/lines.h"
#include "text/unicode.h"
#include <string.h>

/* Signs that stand before an item, among them those that word processors put. */
static const char *const bullets[] = { "-", "*", "+", "•", "·", "–", "—", "▪", "◦", "‣", "●", "○",
	"§", "\xEF\x82\xB7" };
/* Boxes in one sign; the ticked ones are the last. */
static const char *const boxes[] = { "☐", "□", "▢", "❏", "❑", "\xEF\x82\xA8", "☑", "☒", "✓", "✔" };
enum { FIRST_TICKED = 6 };

static size_t skip_blanks(struct slice line, size_t at)
{
	while (at < line.length && token_blank(line, at) > 0)
		at += token_blank(line, at);
	return at;
}

/* Behind a bullet, or a number with a dot or bracket; the same place where there is none. */
static size_t skip_bullet(struct slice line, size_t at)
{
	size_t digits = at;

	for (size_t i = 0; i < ARRAY_LEN(bullets); i++)
		if (slice_starts(slice_part(line, at, line.length), bullets[i]))
			return at + strlen(bullets[i]);
	while (digits < line.length && line.data[digits] >= '0' && line.data[digits] <= '9')
		digits++;
	bool ends = digits > at && digits < line.length &&
		    (line.data[digits] == '.' || line.data[digits] == ')');
	return ends ? digits + 1 : at;
}

/* Behind a box at `at`, [ ] with at most one sign in it or a sign of its own; 0: there is none. */
static size_t skip_box(struct slice line, size_t at, bool *ticked)
{
	static const char *const ticks[] = { "x", "X", "v", "V", "✓", "✔", "_" };

	for (size_t i = 0; i < ARRAY_LEN(boxes); i++)
		if (slice_starts(slice_part(line, at, line.length), boxes[i])) {
			*ticked = i >= FIRST_TICKED;
			return at + strlen(boxes[i]);
		}
	if (at == line.length || line.data[at] != '[')
		return 0;
	size_t inside = skip_blanks(line, at + 1);
	*ticked = false;
	for (size_t i = 0; i < ARRAY_LEN(ticks); i++)
		if (slice_starts(slice_part(line, inside, line.length), ticks[i])) {
			*ticked = strcmp(ticks[i], "_") != 0;
			inside = skip_blanks(line, inside + strlen(ticks[i]));
			break;
		}
	bool closed = inside < line.length && line.data[inside] == ']';
	bool links = inside + 1 < line.length && strchr("([:", line.data[inside + 1]) != NULL;
	return closed && !links ? inside + 1 : 0;
}

/* "@anna.bekova", "@role:teacher", "due:2023-07-04" behind a blank: what only a task has. */
static bool has_promise(struct slice line)
{
	for (size_t at = 0; at < line.length; at++) {
		size_t start = skip_blanks(line, at), end = start;
		if (start == at && at > 0)
			continue;
		while (end < line.length && token_blank(line, end) == 0)
			end++;
		struct slice word = slice_part(line, start, end - start);
		struct slice person = slice_part(word, 1, word.length);
		if (slice_starts(word, "@") &&
			(name_is_person(person) || slice_starts(person, "role:")))
			return true;
		if ((slice_starts(word, "due:") || slice_starts(word, "Due:")) &&
			word.length > strlen("due:"))
			return true;
		at = end > at ? end - 1 : at;
	}
	return false;
}

/* Blanks of one kind, and keys of tokens in small letters. */
static void add_text(struct buf *out, struct slice text, struct arena *arena)
{
	struct slice rest = text;

	for (size_t at = skip_blanks(rest, 0), end; at < rest.length; at = skip_blanks(rest, end)) {
		for (end = at; end < rest.length && token_blank(rest, end) == 0;)
			end++;
		struct slice word = slice_part(rest, at, end - at);
		size_t colon = slice_find(word, ':', 0);
		struct slice key = unicode_fold(slice_part(word, 0, colon), arena);
		bool is_key = colon < word.length && schema_find(&task_schema, key) != NULL;
		buf_add_byte(out, ' ');
		buf_add_slice(out, is_key ? key : slice_part(word, 0, colon));
		buf_add_slice(out, slice_part(word, colon, word.length));
	}
}

struct slice task_like_right(struct slice line, struct arena *arena)
{
	struct slice indent;
	bool ticked = false;
	struct buf right;
	size_t start = skip_blanks(line, 0);
	size_t bullet = skip_blanks(line, skip_bullet(line, start));
	size_t box = skip_box(line, bullet, &ticked);
	struct slice text = slice_part(line, box > 0 ? box : bullet, line.length);

	if (skip_blanks(text, 0) == text.length || (box == 0 && !has_promise(text)))
		return (struct slice){ 0 };
	indent = slice_part(line, 0, start < 4 ? start : 0);
	buf_init(&right);
	buf_add_slice(
		&right, slice_find(indent, '\t', 0) < indent.length ? slice_from("") : indent);
	buf_add_text(&right, ticked ? "- [x]" : "- [ ]");
	add_text(&right, text, arena);
	return buf_take(&right, arena);
}

static bool is_task_line(const struct task_list *tasks, size_t first, size_t line)
{
	for (size_t i = first; i < tasks->count; i++)
		if (tasks->items[i].position.line == line)
			return true;
	return false;
}

/* What is quoted, commented on or a goal: another use of the same signs. */
static bool is_other(struct slice text)
{
	static const char *const beginnings[] = { ">", "<!--", "%", "|",
		"- goal:", "* goal:", "#" };

	for (size_t i = 0; i < ARRAY_LEN(beginnings); i++)
		if (slice_starts(text, beginnings[i]))
			return true;
	return false;
}

void tasks_warn_of_likes(const struct task_list *tasks, size_t first, struct slice file,
	struct slice body, size_t first_line, struct diag_list *diags)
{
	struct line_reader reader;
	struct line line;
	bool in_code = false, in_comment = false;

	line_reader_init(&reader, body);
	while (line_reader_next(&reader, &line)) {
		size_t number = first_line + line.number - 1;
		struct slice text = slice_trim(line.text);
		if (slice_starts(text, "```") || slice_starts(text, "~~~"))
			in_code = !in_code;
		in_comment = in_comment || slice_starts(text, "<!--");
		bool commented = in_comment;
		if (slice_holds(text, slice_from("-->")))
			in_comment = false;
		if (in_code || commented || is_other(text) || is_task_line(tasks, first, number))
			continue;
		struct slice right = task_like_right(line.text, diags->arena);
		struct position position = { file, number, 0, line.text };
		if (right.data != NULL)
			diag_add(diags, SEVERITY_WARNING, "task-like", &position,
				_("this looks like a task and is not one (write: %s)"),
				slice_text(right));
	}
}
