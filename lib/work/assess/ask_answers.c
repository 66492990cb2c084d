#include "work/assess/ask_answers.h"
#include "base/array.h"
#include "logic/score/answer_check.h"
#include "store/draft.h"
#include "text/unicode.h"
#include "work/assess/ask_text.h"
#include "work/assess/asked_items.h"
#include "work/assess/guide.h"
#include "work/shared/findings.h"
#include "work/shared/guard.h"
#include "work/shared/take_value.h"

enum step { STEP_OFFER, STEP_ITEM, STEP_CONFIRM };

struct asking {
	struct context *context;
	struct assessing assessing;
	struct render_style style;
	struct draft draft;
	struct slice begun; /* the bytes of the draft that was there; absent: none */
	struct asked_items asked;
	size_t at;		/* of what is asked */
	struct answer *answers; /* of what is asked; without an item: none yet */
	enum step step;
	bool is_new;	    /* nothing was shown yet */
	bool is_kept;	    /* there is a draft */
	struct slice shown; /* the block whose name was shown last */
};

static struct ask_page page_of(const struct asking *asking, struct buf *out)
{
	return (struct ask_page){ asking->context, &asking->assessing, &asking->style, out };
}

static void take_given(struct asking *asking)
{
	for (size_t i = 0; i < asking->asked.count; i++) {
		const struct answer *answer = assessment_answer(
			&asking->assessing.assessment, asking->asked.items[i]->id);
		if (answer != NULL)
			asking->answers[i] = *answer;
	}
}

/* The answers so far, into the assessment that is scored and kept. */
static void put_answers(struct asking *asking)
{
	struct assessment *assessment = &asking->assessing.assessment;

	assessment->answers = arena_take(
		asking->context->arena, asking->asked.count + 1, sizeof *assessment->answers);
	assessment->count = 0;
	for (size_t i = 0; i < asking->asked.count; i++)
		if (asking->answers[i].item.data != NULL)
			assessment->answers[assessment->count++] = asking->answers[i];
}

struct slice asking_table(const struct asking *asking)
{
	static const char *const names[] = { "item", "answer", "note" };
	const struct assessment *assessment = &asking->assessing.assessment;
	struct slice cells[ARRAY_LEN(names)];
	struct buf out;

	buf_init(&out);
	for (size_t i = 0; i < ARRAY_LEN(names); i++)
		cells[i] = slice_from(names[i]);
	csv_add_row(&out, cells, ARRAY_LEN(cells), "\n");
	for (size_t i = 0; i < assessment->count; i++) {
		const struct answer *answer = &assessment->answers[i];
		cells[0] = answer->item;
		cells[1] = answer_text(answer, asking->context->arena);
		cells[2] = answer->note;
		csv_add_row(&out, cells, ARRAY_LEN(cells), "\n");
	}
	return buf_take(&out, asking->context->arena);
}

struct asking *asking_begin(struct context *context, struct slice named,
	const struct assess_request *request, const struct render_style *style)
{
	struct asking *asking = arena_take(context->arena, 1, sizeof *asking);

	*asking = (struct asking){ .context = context, .style = *style, .is_new = true };
	if (!begin_assessment(context, named, request, &asking->assessing) ||
		!draft_of_assessment(context, &asking->assessing, "csv", &asking->draft) ||
		!draft_read(&asking->draft, SOURCE_RECORD_CAP, context->arena, context->diags,
			&asking->begun))
		return NULL;
	items_to_ask(&asking->assessing, context->arena, &asking->asked);
	asking->answers =
		arena_take(context->arena, asking->asked.count + 1, sizeof *asking->answers);
	take_given(asking);
	asking->is_kept = asking->begun.data != NULL;
	asking->step = asking->is_kept ? STEP_OFFER : STEP_ITEM;
	if (asking->asked.count > 0)
		return asking;
	diag_add(context->diags, SEVERITY_ERROR, "card", NULL,
		_("card %s asks nothing about this child (another card)"),
		slice_text(asking->assessing.card.name));
	return NULL;
}

void asking_ask(struct asking *asking, struct buf *out)
{
	struct ask_page page = page_of(asking, out);

	if (asking->is_new)
		ask_add_intro(&page, asking->asked.count);
	asking->is_new = false;
	if (asking->step == STEP_OFFER) {
		buf_format(out, "\n%s ", _("Unfinished answers are there. Go on with them? [Y/n]"));
	} else if (asking->step == STEP_ITEM) {
		const struct card_item *item = asking->asked.items[asking->at];
		const struct answer *answer = &asking->answers[asking->at];
		if (!slice_equal(asking->shown, item->block))
			ask_add_block(&page, item->block);
		asking->shown = item->block;
		ask_add_item(&page, item, asking->at + 1, asking->asked.count,
			answer->item.data == NULL ? NULL : answer);
	} else {
		buf_format(out, "\n%s ", _("Record it? [Y/n, < back]"));
	}
}

static void add_standing(struct asking *asking, struct slice block, struct buf *out)
{
	struct ask_page page = page_of(asking, out);
	struct score score;

	put_answers(asking);
	score_assessing(&asking->assessing, asking->context->arena, &score);
	ask_add_standing(&page, &score, block);
}

static void confirm(struct asking *asking, struct buf *out)
{
	asking->step = STEP_CONFIRM;
	add_standing(asking, (struct slice){ 0 }, out);
}

static void go_on(struct asking *asking, struct buf *out)
{
	struct slice block = asking->asked.items[asking->at]->block;

	if (++asking->at == asking->asked.count) {
		asking->at--;
		confirm(asking, out);
	} else if (!slice_equal(asking->asked.items[asking->at]->block, block)) {
		add_standing(asking, block, out);
	}
}

static void go_back(struct asking *asking)
{
	if (asking->step == STEP_CONFIRM)
		asking->step = STEP_ITEM;
	else if (asking->at > 0)
		asking->at--;
	asking->shown = (struct slice){ 0 };
}

/* What a letter of either case stands for, as a file has it; else the text itself. */
static struct slice meaning_of(struct slice text, struct arena *arena)
{
	static const enum answer_kind kinds[] = { ANSWER_UNKNOWN, ANSWER_REFUSED,
		ANSWER_NOT_APPLICABLE };
	/* translators: the letters to type for "unknown", "refused", "not applicable" */
	struct slice letters = slice_from(_("urn")), typed = unicode_fold(text, arena);

	for (size_t i = 0; i < ARRAY_LEN(kinds) && typed.length == 1; i++)
		if (slice_equal(typed, slice_part(letters, i, 1)))
			return slice_from(answer_words[kinds[i]].code);
	return text;
}

/* Whatever would be refused when all is recorded is refused at once. */
static bool check_note(struct asking *asking, struct slice note)
{
	struct context *context = asking->context;
	struct slice path = arena_format(
		context->arena, "%s/answers.csv", slice_text(asking->assessing.file.folder));
	const struct change change = { .ring = RING_CASES, .path = path, .after = note };

	return note.data == NULL ||
	       (check_line(context, "note", note) && guard_check(context, &change));
}

static bool read_answer(struct asking *asking, struct slice line, struct answer *answer)
{
	struct context *context = asking->context;
	const struct card_item *item = asking->asked.items[asking->at];
	size_t colon = slice_find(line, ':', 0);
	struct slice given = slice_trim(slice_part(line, 0, colon));
	struct slice note = slice_trim(slice_part(line, colon + 1, line.length));
	const struct assessment as_given = { .answers = answer, .count = 1 };

	answer->item = item->id;
	answer->block = item->block;
	if (colon < line.length)
		answer->note =
			note.length > 0 ? arena_copy(context->arena, note) : (struct slice){ 0 };
	given = meaning_of(arena_copy(context->arena, given), context->arena);
	if (given.length > 0 && !answer_parse(given, &answer->kind, &answer->value))
		return diag_add(context->diags, SEVERITY_ERROR, "answer", NULL,
			_("'%s' is no answer (a number, or ? for help)"), slice_text(given));
	if (given.length == 0 && asking->answers[asking->at].item.data == NULL)
		return diag_add(context->diags, SEVERITY_ERROR, "answer", NULL,
			_("a note needs an answer (2: since spring)"));
	return answer_check(&as_given, &asking->assessing.card, context->diags) &&
	       check_note(asking, answer->note);
}

/* Says what the findings say, and forgets them: the person is asked again. */
static void say_findings(struct asking *asking, const struct diag_list *found, struct buf *out)
{
	struct ask_page page = page_of(asking, out);

	for (size_t i = 0; i < found->count; i++) {
		const struct diag *one = &found->items[i];
		ask_say(&page, "  ! ",
			one->severity != SEVERITY_SYSTEM
				? one->text
				: arena_format(asking->context->arena,
					  _("the answers cannot be kept as a draft: %s: %s"),
					  slice_text(one->position.file), slice_text(one->text)));
	}
}

static void take_answer(struct asking *asking, struct slice line, struct buf *out)
{
	struct context *context = asking->context;
	struct findings findings;
	struct answer answer = asking->answers[asking->at];
	struct score score;

	findings_begin(context, &findings);
	bool good = unicode_check_file(slice_from(""), line, context->diags) &&
		    read_answer(asking, line, &answer);
	if (good) {
		asking->answers[asking->at] = answer;
		put_answers(asking);
		score_assessing(&asking->assessing, context->arena, &score);
		acute_guidance(
			context, &score, asking->asked.items[asking->at], asking->style.width, out);
		asking->is_kept =
			draft_write(&asking->draft, asking_table(asking), context->diags) ||
			asking->is_kept;
	}
	findings_end(context, &findings, FINDINGS_TAKE);
	say_findings(asking, &findings.list, out);
	if (good)
		go_on(asking, out);
}

enum consent { CONSENT_YES, CONSENT_NO, CONSENT_UNCLEAR };

/* Enter is yes. What is neither is never taken for a no, which would throw a draft away. */
static enum consent consent_of(struct slice line, struct arena *arena)
{
	static const struct {
		const char *word;
		enum consent consent;
	} words[] = {
		{ "", CONSENT_YES },
		{ "y", CONSENT_YES },
		{ "yes", CONSENT_YES },
		{ "a", CONSENT_YES },
		{ "ano", CONSENT_YES },
		{ "n", CONSENT_NO },
		{ "no", CONSENT_NO },
		{ "ne", CONSENT_NO },
	};
	struct slice typed = unicode_fold(line, arena);

	for (size_t i = 0; i < ARRAY_LEN(words); i++)
		if (slice_equals(typed, words[i].word))
			return words[i].consent;
	return CONSENT_UNCLEAR;
}

/* The draft's answers, over those that were there. One that does not fit the card any more is said.
 */
static void take_draft(struct asking *asking, struct buf *out)
{
	struct context *context = asking->context;
	const struct given_answers given = { .table = asking->begun };
	struct findings findings;

	findings_begin(context, &findings);
	read_answers(context, &asking->assessing.card, &given, &asking->assessing.assessment);
	findings_end(context, &findings, FINDINGS_TAKE);
	say_findings(asking, &findings.list, out);
	take_given(asking);
	while (asking->at + 1 < asking->asked.count &&
		asking->answers[asking->at].item.data != NULL)
		asking->at++;
}

static enum asking_state take_confirmation(struct asking *asking, struct slice line)
{
	if (slice_equals(line, "<")) {
		go_back(asking);
		return ASKING_GOES_ON;
	}
	static const enum asking_state states[] = { [CONSENT_YES] = ASKING_DONE,
		[CONSENT_NO] = ASKING_PUT_OFF,
		[CONSENT_UNCLEAR] = ASKING_GOES_ON };
	return states[consent_of(line, asking->context->arena)];
}

static void take_line(struct asking *asking, struct slice line, struct buf *out)
{
	struct ask_page page = page_of(asking, out);

	if (line.length == 0)
		go_on(asking, out);
	else if (slice_equals(line, "?"))
		ask_add_help(&page, asking->asked.items[asking->at]);
	else if (slice_equals(line, "<"))
		go_back(asking);
	else if (slice_equals(line, "."))
		confirm(asking, out);
	else
		take_answer(asking, line, out);
}

enum asking_state asking_take(struct asking *asking, struct slice line, struct buf *out)
{
	line = slice_trim(line);
	if (asking->step == STEP_CONFIRM)
		return take_confirmation(asking, line);
	if (asking->step == STEP_ITEM) {
		take_line(asking, line, out);
		return ASKING_GOES_ON;
	}
	enum consent consent = consent_of(line, asking->context->arena);
	if (consent == CONSENT_YES)
		take_draft(asking, out);
	if (consent != CONSENT_UNCLEAR)
		asking->step = STEP_ITEM;
	return ASKING_GOES_ON;
}

struct slice asking_draft(const struct asking *asking)
{
	return asking->is_kept ? asking->draft.path : (struct slice){ 0 };
}

void asking_finish(const struct asking *asking)
{
	draft_remove(&asking->draft);
}
