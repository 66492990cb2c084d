#include "work/shared/edit_text.h"
#include "store/draft.h"
#include "text/front_matter.h"
#include "text/lines.h"
#include "work/shared/findings.h"
#include <string.h>

enum { ROUNDS = 3 /* an editor that is a program would never end otherwise */ };

/* What our own comments stand between. */
struct comment {
	const char *begin, *end;
};
static const struct comment markdown_comment = { "<!-- error: ", " -->" };

static struct comment line_comment(const struct text_edit *edit, struct arena *arena)
{
	const char *mark = edit->mark != NULL ? edit->mark : "# ";

	return (struct comment){ arena_format(arena, "%serror: ", mark).data, "" };
}

static bool is_ours(const struct text_edit *edit, const struct comment *of_line, struct slice line)
{
	return (edit->form != TEXT_MARKDOWN && slice_starts(line, of_line->begin)) ||
	       (edit->form != TEXT_LINES && slice_starts(line, markdown_comment.begin));
}

/* The text without the findings of an earlier round. */
static struct slice without_findings(
	const struct text_edit *edit, struct slice text, struct arena *arena)
{
	const struct comment of_line = line_comment(edit, arena);
	struct line_reader reader;
	struct line line;
	struct buf out;

	buf_init(&out);
	line_reader_init(&reader, text);
	while (line_reader_next(&reader, &line)) {
		if (is_ours(edit, &of_line, line.text))
			continue;
		buf_add_slice(&out, line.text);
		buf_add_slice(&out, line.ending);
	}
	return buf_take(&out, arena);
}

static void add_findings(
	struct buf *out, const struct comment *comment, const struct diag_list *found, size_t line)
{
	for (size_t i = 0; i < found->count; i++)
		if (found->items[i].position.line == line)
			buf_format(out, "%s%s%s\n", comment->begin,
				slice_text(found->items[i].text), comment->end);
}

/* Whether the line after one is the body's: all of Markdown is, of a record what is behind its
 * second fence. */
static bool body_follows(const struct text_edit *edit, struct slice line, size_t *fences)
{
	*fences += front_matter_is_fence(line);
	return edit->form == TEXT_MARKDOWN || (edit->form == TEXT_RECORD && *fences > 1);
}

/* Each finding above its line; those without a line above all. The first line of a record must stay
 * the first, so what belongs above it stands behind it. */
static struct slice with_findings(const struct text_edit *edit, struct slice text,
	const struct diag_list *found, struct arena *arena)
{
	const struct comment of_line = line_comment(edit, arena);
	const struct comment *comment = edit->form == TEXT_MARKDOWN ? &markdown_comment : &of_line;
	bool is_record = edit->form == TEXT_RECORD;
	struct line_reader reader;
	struct line line;
	struct buf out;
	size_t fences = 0;

	buf_init(&out);
	line_reader_init(&reader, text);
	while (line_reader_next(&reader, &line)) {
		bool first = line.number == 1;
		if (first && !is_record)
			add_findings(&out, comment, found, 0);
		if (!first || !is_record)
			add_findings(&out, comment, found, line.number);
		buf_add_slice(&out, line.text);
		buf_add_slice(&out, line.ending);
		if (first && is_record) {
			add_findings(&out, comment, found, 0);
			add_findings(&out, comment, found, 1);
		}
		if (body_follows(edit, line.text, &fences))
			comment = &markdown_comment;
	}
	return buf_take(&out, arena);
}

/* Without blank lines at both ends. */
static struct slice trim_lines(struct slice text)
{
	static const char blank[] = " \t\r\n";

	while (text.length > 0 && strchr(blank, text.data[0]) != NULL)
		text = slice_part(text, 1, text.length);
	while (text.length > 0 && strchr(blank, text.data[text.length - 1]) != NULL)
		text.length--;
	return text;
}

/* Whether a person has written anything into what the editor showed first. */
static bool is_untouched(const struct text_edit *edit, struct slice text)
{
	struct slice written = trim_lines(text);

	return written.length == 0 || slice_equal(written, trim_lines(edit->template));
}

static bool keep(struct context *context, const struct text_edit *edit)
{
	buf_format(&context->talk,
		_("nothing was recorded; the text is kept in %s for %d days, and the same command "
		  "goes on with it\n"),
		edit->draft.path.data, DRAFT_DAYS);
	return false;
}

/* One round: what the person made of the text. */
static bool open_editor(struct context *context, const struct text_edit *edit, struct slice before,
	struct slice *after)
{
	return draft_write(&edit->draft, before, context->diags) &&
	       (editor_run(slice_text(context->store.root), edit->draft.path.data, context->arena,
			context->diags) ||
		       keep(context, edit)) &&
	       draft_read(&edit->draft, SOURCE_RECORD_CAP, context->arena, context->diags, after);
}

static bool check_text(struct context *context, const struct text_edit *edit, struct slice text,
	struct diag_list *found)
{
	struct findings findings;

	findings_begin(context, &findings);
	bool good = edit->check(context, text, edit->closure);
	findings_end(context, &findings, FINDINGS_TAKE);
	*found = findings.list;
	return good;
}

/* The findings are those of the draft, whose lines they name. */
static bool give_back_text(struct context *context, const struct text_edit *edit, struct slice text,
	const struct diag_list *found)
{
	for (size_t i = 0; i < found->count; i++)
		found->items[i].position.file = edit->draft.path;
	diag_hand_on(context->diags, found, SEVERITY_NOTE);
	return draft_write(&edit->draft, text, context->diags) && keep(context, edit);
}

/* An editor that ends without a text may have failed: what was written before is put back. */
static bool give_up(struct context *context, const struct text_edit *edit, struct slice before,
	struct slice after)
{
	context->answer_is_no = true;
	if (trim_lines(after).length == 0 && !is_untouched(edit, before))
		return draft_write(&edit->draft, before, context->diags) && keep(context, edit);
	draft_remove(&edit->draft);
	buf_format(&context->talk, "%s\n", _("nothing was written, and nothing is recorded"));
	return false;
}

bool edit_text(struct context *context, const struct text_edit *edit, struct slice *text)
{
	struct diag_list found;
	struct slice before, after;

	if (!draft_read(&edit->draft, SOURCE_RECORD_CAP, context->arena, context->diags, &before))
		return false;
	if (trim_lines(before).length == 0)
		before = edit->template;
	for (size_t round = 1;; round++) {
		if (!open_editor(context, edit, before, &after))
			return false;
		*text = without_findings(edit, after, context->arena);
		if (is_untouched(edit, *text))
			return give_up(context, edit, before, *text);
		if (check_text(context, edit, *text, &found))
			return true;
		if (!context->interactive || round == ROUNDS || slice_equal(before, after))
			return give_back_text(context, edit, *text, &found);
		before = with_findings(edit, *text, &found, context->arena);
	}
}
