#include "work/study/record_study.h"
#include "base/array.h"
#include "model/record/agreement.h"
#include "model/record/change_records.h"
#include "model/schema/front_fields.h"
#include "text/lines.h"
#include "work/report/release_check.h"
#include "work/shared/check_file.h"
#include "work/shared/edit_text.h"
#include "work/shared/label.h"
#include "work/shared/load_case.h"
#include "work/shared/load_names.h"
#include "work/shared/message.h"
#include "work/shared/option.h"
#include "work/shared/save.h"
#include "work/shared/take_value.h"
#include "work/shared/template_text.h"
#include "work/study/draft_study.h"
#include "work/study/study_alias.h"

/* A study on its way from a text into the case. */
struct telling {
	struct case_file file;
	struct name_set names;
	struct study study;
	struct slice body;
	struct slice template; /* of the editor */
};

static bool begin(struct context *context, struct slice named, struct telling *telling)
{
	*telling = (struct telling){ 0 };
	return load_case_to_change(context, named, &telling->file) &&
	       load_all_names(context, &telling->names);
}

static bool has_front(struct slice text)
{
	return slice_starts(slice_part(text, lines_mark_length(text), text.length), "---");
}

/* Whatever a reader of the study would see: the fields that are told, and the body line by line.
 * Who wrote it is not told, and may have the name of somebody in a family. */
static bool check_release(struct context *context, const struct telling *telling,
	const struct front_matter *front, struct slice harmless)
{
	static const char *const fields[] = { "audience", "questions" };
	struct told_list told = { .arena = context->arena };
	struct line_reader reader;
	struct line line;

	for (size_t i = 0; i < ARRAY_LEN(fields); i++) {
		const struct front_entry *entry = front_matter_find(front, fields[i]);
		for (size_t k = 0; entry != NULL && k < entry->count; k++)
			told_add(&told, front->file, entry->values[k].line, entry->values[k].text);
	}
	line_reader_init(&reader, harmless);
	while (line_reader_next(&reader, &line))
		if (line.number >= front->body_line)
			told_add(&told, front->file, line.number, line.text);
	return release_check_study(context, &telling->names, &told) &&
	       study_alias_check(context, &telling->names, telling->study.alias);
}

/* What options say stands in no line of the text. */
static bool check_options(struct context *context, const struct telling *telling)
{
	const struct slice_list *questions = &telling->study.questions;
	struct told_list told = { .arena = context->arena };
	struct slice nowhere = { 0 };

	told_add(&told, nowhere, 0, telling->study.audience);
	for (size_t i = 0; i < questions->count; i++)
		told_add(&told, nowhere, 0, questions->items[i]);
	return release_check_study(context, &telling->names, &told);
}

/* Whether the consent that the study names is one to a study; others may be meant, so it is only
 * said. */
static void warn_of_consent(struct context *context, const struct telling *telling)
{
	const struct record *record = case_file_record(&telling->file, telling->study.consent);

	if (record == NULL || !record_is(record, RECORD_CONSENT))
		return;
	const struct consent *consent = record_as_consent(record);
	if (!consent_stands(record, context->date))
		diag_add(context->diags, SEVERITY_WARNING, "consent", NULL,
			_("the consent '%s' does not stand on that day"), slice_text(record->stem));
	else if (consent->scope.count > 0 && !slice_list_has(&consent->scope, slice_from("study")))
		diag_add(context->diags, SEVERITY_WARNING, "consent", NULL,
			_("the consent '%s' is not one to a case study (its scope: %s)"),
			slice_text(record->stem),
			slice_text(join_texts(&consent->scope, context->arena)));
}

/* The fields of a text that is the whole record. */
static bool read_front(struct context *context, struct telling *telling, struct slice harmless,
	struct front_matter *front)
{
	char day[DATE_TEXT_SIZE];
	/* where such a record lies; its own name is drawn when it is added */
	struct slice path = arena_format(context->arena, "%s/%s-study-0000.md",
		slice_text(telling->file.folder), date_format(context->date, day));

	return check_file(context, RING_CASES, path, front->file, harmless) &&
	       schema_parse_front(&study_schema, front->file, harmless, context->arena,
		       context->diags, front) &&
	       schema_read_front(
		       &study_schema, front, context->arena, context->diags, &telling->study);
}

static bool take_fields(struct context *context, const struct record_study_request *request,
	struct telling *telling)
{
	const struct typed_value values[] = {
		{ "alias", request->alias },
		{ "audience", request->audience },
		{ "consent", case_file_stem(&telling->file, request->consent) },
	};
	struct study *study = &telling->study;

	return option_need(context, request->alias.data != NULL, "alias",
		       _("the child's invented name, since the text has no front matter")) &&
	       context_person(context, &study->by) &&
	       take_values(context, &study_schema, values, ARRAY_LEN(values), study) &&
	       take_list(context, &study_schema, "questions", &request->questions, study);
}

/* What the options say stands in the text's own front matter. */
static bool refuse_fields(struct context *context, const struct record_study_request *request)
{
	const char *front = _("a text with front matter");

	return option_refuse(context, request->alias.data != NULL, "alias", front) &&
	       option_refuse(context, request->audience.data != NULL, "audience", front) &&
	       option_refuse(context, request->consent.data != NULL, "consent", front) &&
	       option_refuse(context, request->questions.count > 0, "question", front);
}

static bool read_text(
	struct context *context, struct telling *telling, struct slice shown, struct slice text)
{
	struct front_matter front = { .file = shown, .body_line = 1 }; /* none */

	if (has_front(text) && !understand_text(context, &study_schema, shown, text, &text))
		return false;
	struct slice harmless = template_without_comments(text, context->arena);
	if (has_front(text) && !read_front(context, telling, harmless, &front))
		return false;
	telling->body = template_body(text, front.body_line, context->arena);
	if (slice_is_empty(telling->body))
		return diag_add(context->diags, SEVERITY_ERROR, "study",
			&(struct position){ .file = shown },
			_("the study says nothing (case-study --template begins one)"));
	return check_release(context, telling, &front, harmless) &&
	       (has_front(text) || check_options(context, telling));
}

bool show_study_template(
	struct context *context, struct slice named, const struct record_study_request *request)
{
	struct slice folder, template;
	struct telling telling = { 0 };

	if (!find_case(context, named, false, &folder) ||
		!load_case(context, folder, context->arena, &telling.file) ||
		!load_all_names(context, &telling.names))
		return false;
	if (telling.file.facts == NULL)
		return diag_add(context->diags, SEVERITY_ERROR, "erased", NULL,
			_("there is nothing to tell of case %s (it cannot be read, or was erased)"),
			slice_text(telling.file.id));
	if (!draft_study(context, &telling.file, request, &telling.names, &template))
		return false;
	buf_add_slice(&context->output, template);
	return true;
}

static bool check_study(struct context *context, struct slice text, void *closure)
{
	struct telling *telling = closure;

	return read_text(context, telling, slice_from(""), text);
}

bool edit_study(struct context *context, struct slice named,
	const struct record_study_request *request, struct edited_study *edited)
{
	struct telling telling;

	if (!begin(context, named, &telling) ||
		!draft_init(&edited->draft, &context->store, context->drafts,
			arena_format(context->arena, "%s.study.md", slice_text(telling.file.id)),
			context->arena, context->diags) ||
		!draft_study(context, &telling.file, request, &telling.names, &telling.template))
		return false;
	const struct text_edit edit = {
		.draft = edited->draft,
		.template = telling.template,
		.mark = template_comment,
		.check = check_study,
		.closure = &telling,
	};
	return edit_text(context, &edit, &edited->text);
}

bool record_study(
	struct context *context, struct slice named, const struct record_study_request *request)
{
	struct slice text = request->edited, from = request->from;
	struct telling telling;

	if (!begin(context, named, &telling) ||
		(text.data == NULL &&
			!read_whole_text(context,
				_("the study is missing (give --from FILE, a pipe on standard "
				  "input, or --edit, --template, --approve)"),
				&from, &text)))
		return false;
	schema_clear(&study_schema, &telling.study);
	bool given = request->edited.data == NULL;
	if (given && has_front(text) ? !refuse_fields(context, request)
				     : given && !take_fields(context, request, &telling))
		return false;
	if (!read_text(context, &telling, from, text))
		return false;
	warn_of_consent(context, &telling);
	telling.study.common.case_id = telling.file.id;
	struct slice stem = add_record(context, RING_CASES, telling.file.folder, RECORD_STUDY,
		&telling.study, context->date, telling.body);
	return save(context, arena_format(context->arena, "Write %s/%s",
				     slice_text(telling.file.id), slice_text(stem))
				     .data);
}
