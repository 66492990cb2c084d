#include "work/study/draft_study.h"
#include "logic/privacy/study_terms.h"
#include "model/record/change_records.h"
#include "text/front_matter.h"
#include "work/shared/label.h"
#include "work/shared/load_platform.h"
#include "work/shared/summarize_case.h"
#include "work/shared/template_text.h"
#include "work/study/study_alias.h"
#include "work/study/study_events.h"

struct draft_text {
	struct context *context;
	const struct case_file *file;
	struct slice alias;
	struct buf text;
};

static void comment(struct draft_text *draft, const char *words)
{
	template_add_comment(&draft->text, template_comment, slice_from(words));
}

static void add_heading(struct draft_text *draft, const char *title, const char *words)
{
	buf_format(&draft->text, "\n## %s\n", title);
	comment(draft, words);
	buf_add_byte(&draft->text, '\n');
}

static void add_fact(struct draft_text *draft, const char *what, struct slice text)
{
	if (!slice_is_empty(text))
		buf_format(&draft->text, "- %s: %s\n", what, slice_text(text));
}

/* The child that the study is about. */
static const struct member *first_child(const struct case_file *file)
{
	for (size_t i = 0; i < file->members.count; i++) {
		const struct member *member = rows_at(&file->members, i);
		if (slice_equals(member->kind, "child"))
			return member;
	}
	return NULL;
}

static bool choose_alias(struct context *context, const struct case_file *file,
	const struct record_study_request *request, const struct name_set *names,
	struct slice *alias)
{
	const struct member *child = first_child(file);

	*alias = request->alias;
	if (alias->data != NULL)
		return study_alias_check(context, names, *alias);
	*alias = file->facts->alias;
	return (!slice_is_empty(*alias) && !study_alias_is_taken(context, names, *alias)) ||
	       study_alias(context, names, child == NULL ? (struct slice){ 0 } : child->sex, alias);
}

static const char *child_word(struct slice sex)
{
	if (slice_equals(sex, "f"))
		return _("girl");
	return slice_equals(sex, "m") ? _("boy") : _("child");
}

/* "girl, 6 to 10 years", by the age when the case was opened. */
static struct slice child_text(const struct draft_text *draft, const struct member *child)
{
	struct arena *arena = draft->context->arena;
	const char *word = child_word(child->sex);
	int least, most;

	if (!member_ages(child, draft->file->facts->opened, &least, &most))
		return slice_from(word);
	const char *age = study_age(least), *other = study_age(most);
	if (age == other)
		return arena_format(arena, "%s, %s", word, translate(age));
	return arena_format(arena, _("%s, %s or %s"), word, translate(age), translate(other));
}

static void add_members(struct draft_text *draft)
{
	const struct member *first = first_child(draft->file);

	for (size_t i = 0; i < draft->file->members.count; i++) {
		const struct member *member = rows_at(&draft->file->members, i);
		bool is_child = slice_equals(member->kind, "child");
		if (member == first)
			add_fact(draft, slice_text(draft->alias), child_text(draft, member));
		else if (is_child)
			add_fact(draft, _("another child"), child_text(draft, member));
		else
			buf_format(&draft->text, "- %s\n",
				slice_text(member_label(draft->context, member)));
	}
}

/* The municipality that the place lies in; absent for what is in none. */
static struct slice municipality(const struct context *context, struct slice id)
{
	const struct place *place = platform_municipality(&context->platform, id);

	return place == NULL ? (struct slice){ 0 } : place_label(context, place->id);
}

static struct slice labels(const struct draft_text *draft, enum vocabulary_name vocabulary,
	const struct slice_list *codes)
{
	struct slice_list list = { 0 };

	for (size_t i = 0; i < codes->count; i++)
		slice_list_add(&list, draft->context->arena,
			code_label(draft->context, vocabulary, codes->items[i]));
	return join_texts(&list, draft->context->arena);
}

/* How often the family was met: of each kind of contact the number, and nothing that was noted. */
static void add_contacts(struct draft_text *draft)
{
	size_t counts[RECORD_KIND_COUNT] = { 0 };

	for (size_t i = 0; i < draft->file->record_count; i++)
		counts[draft->file->records[i].kind] +=
			case_file_is_contact(draft->file, &draft->file->records[i]);
	for (int i = RECORD_NONE + 1; i < RECORD_KIND_COUNT; i++)
		if (counts[i] > 0)
			add_fact(draft, _(record_kinds[i].label),
				arena_format(draft->context->arena, "%zu×", counts[i]));
}

static void add_front(
	struct draft_text *draft, const struct record_study_request *request, struct slice writer)
{
	struct study study;

	schema_clear(&study_schema, &study);
	study.common.case_id = draft->file->id;
	study.by = writer;
	study.alias = draft->alias;
	study.consent = request->consent;
	buf_add_text(&draft->text, "---\n");
	comment(draft, _("A case study for those who do not know the family, and so that those who "
			 "do would not recognise it. Lines that begin with a percent sign are not "
			 "read."));
	front_matter_add_scalar(&draft->text, "case", draft->file->id, FRONT_TEXT);
	front_matter_add_scalar(&draft->text, "by", writer, FRONT_TEXT);
	comment(draft, _("The child's invented name:"));
	front_matter_add_scalar(&draft->text, "alias", draft->alias, FRONT_TEXT);
	front_matter_add_scalar(&draft->text, "consent", request->consent, FRONT_TEXT);
	comment(draft, _("For whom it is (a case seminar, a platform meeting):"));
	if (slice_is_empty(request->audience))
		buf_add_text(&draft->text, "audience:\n");
	front_matter_add_scalar(&draft->text, "audience", request->audience, FRONT_TEXT);
	comment(draft, _("Questions for the discussion, one on a line behind a dash:"));
	if (request->questions.count == 0)
		buf_add_text(&draft->text, "questions:\n");
	front_matter_add_list(
		&draft->text, "questions", request->questions.items, request->questions.count);
	buf_add_text(&draft->text, "---\n");
	comment(draft,
		_("Under the headings stand facts from the records: age in bands, time since "
		  "the case was opened, nothing of the notes. Write your story around them, "
		  "and take out what is rare enough to tell who it is: no days, no names, no "
		  "places smaller than the town."));
}

static void add_body(struct draft_text *draft, const struct index *cards)
{
	struct context *context = draft->context;
	const struct case_facts *facts = draft->file->facts;

	add_heading(draft, _("Who it is about"), _("The family and those around it."));
	add_members(draft);
	add_fact(draft, _("municipality"), municipality(context, facts->place));
	add_heading(draft, _("How it began"),
		_("What worried whom, and what the family itself said about it."));
	add_fact(draft, _("noticed by"), code_label(context, VOCABULARY_SOURCES, facts->source));
	add_fact(draft, _("reasons"), labels(draft, VOCABULARY_REASONS, &facts->reasons));
	add_fact(draft, _("needs"), labels(draft, VOCABULARY_NEEDS, &facts->needs));
	add_heading(draft, _("What happened"),
		_("Who did what, what they decided by, and what they did not know."));
	study_events_add(context, draft->file, cards, &draft->text);
	add_heading(draft, _("What the child says and wants"),
		_("In the child's sense, not in "
		  "words that others know."));
	add_heading(draft, _("What helped, and what did not"),
		_("Strengths that carried, help that did not come in time, what you would do "
		  "otherwise."));
	add_contacts(draft);
}

bool draft_study(struct context *context, const struct case_file *file,
	const struct record_study_request *request, const struct name_set *names,
	struct slice *template)
{
	struct draft_text draft = { .context = context, .file = file };
	struct card_list list;
	struct index cards;
	struct slice writer;

	if (!context_person(context, &writer) ||
		!load_platform(
			context, PLATFORM_PLACES | PLATFORM_SERVICES | PLATFORM_VOCABULARIES) ||
		!choose_alias(context, file, request, names, &draft.alias))
		return false;
	index_cards(context, &list, &cards);
	buf_init(&draft.text);
	add_front(&draft, request, writer);
	add_body(&draft, &cards);
	*template = buf_take(&draft.text, context->arena);
	return true;
}
