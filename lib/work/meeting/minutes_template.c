#include "work/meeting/minutes_template.h"
#include "base/array.h"
#include "logic/score/factor.h"
#include "model/name.h"
#include "model/record/goal.h"
#include "model/record/meeting.h"
#include "text/lines.h"
#include "text/nearest.h"
#include "work/shared/duty_words.h"
#include "work/shared/load_case.h"
#include "work/shared/load_duties.h"
#include "work/shared/option.h"

struct template
{
	struct context *context;
	const struct new_meeting_request *request;
	struct slice kind;
	bool of_case;
	struct case_file file;
	struct case_summary summary;
	struct duty_list duties; /* of the case, the most urgent first */
	struct buf text;
};

/* Tasks that are still open, as mentions: their ids make them no new ones. */
static void add_open_tasks(struct template *template)
{
	const struct kept_tasks *tasks = &template->summary.tasks;

	for (size_t i = 0; template->of_case && i < tasks->count; i++) {
		const struct task *task = &tasks->items[i].task;
		size_t offset = task_text_offset(task);
		struct slice rest = slice_trim(slice_part(task->line, offset, task->line.length));
		if (task_state(task) == TASK_OPEN && task->id.data != NULL)
			buf_format(&template->text, "- [ ] %.*s\n", (int)rest.length, rest.data);
	}
}

/* Tasks have lines of their own to tick off, and the agreed meeting is this one. */
static bool is_told(const struct duty *duty)
{
	return duty->listed && duty->rule != DUTY_TASK && duty->rule != DUTY_TASK_ORPHAN &&
	       duty->rule != DUTY_MEETING;
}

/* What else the records demand by now, as lines that are not filed: minutes go to others, and say
 * what was done. */
static void add_duties(struct template *template)
{
	struct context *context = template->context;
	char day[DATE_TEXT_SIZE];

	for (size_t i = 0; i < template->duties.count; i++) {
		const struct duty *duty = &template->duties.items[i];
		if (!is_told(duty))
			continue;
		buf_format(&template->text, "<!-- %s (%s) -->\n",
			slice_text(duty_what(context, duty, context->arena)),
			duty->due == DATE_NONE ? _("at once") : date_format(duty->due, day));
	}
}

static void add_since_last_time(struct template *template)
{
	add_duties(template);
	add_open_tasks(template);
}

static void add_factors(
	struct template *template, const struct score *score, enum factor factor, const char *label)
{
	const struct item_score *item;
	struct slice_list texts = { 0 };
	struct arena *arena = template->context->arena;
	size_t from = 0;

	while ((item = factor_next(score, factor, &from)) != NULL)
		slice_list_add(&texts, arena,
			card_text(item->item->cs, item->item->en, template->context->language));
	if (texts.count > 0)
		buf_format(&template->text, "  - %s: ", label);
	for (size_t i = 0; i < texts.count; i++)
		buf_format(&template->text, "%s%s", i > 0 ? "; " : "", slice_text(texts.items[i]));
	if (texts.count > 0)
		buf_add_byte(&template->text, '\n');
}

/* What the newest assessments say of each child. */
static void add_risks(struct template *template)
{
	const struct case_level *level = &template->summary.level;

	for (size_t i = 0; template->of_case && i < level->count; i++) {
		const struct child_level *child = &level->children[i];
		if (child->member == NULL || child->score == NULL)
			continue;
		const struct score *score = child->score;
		struct slice label = level_label(&score->levels[score->decided_low],
			&score->levels[score->decided_high], template->context->language,
			template->context->arena);
		buf_format(&template->text, "- %s: %s\n", slice_text(child->member->id),
			slice_text(label));
		add_factors(template, score, FACTOR_RISK, _("risks"));
		add_factors(template, score, FACTOR_STRENGTH, _("strengths"));
	}
}

/* The goals that a task may serve, with the ids that nobody has in mind. */
static void add_goals(struct template *template)
{
	struct context *context = template->context;
	const struct record *plan =
		template->of_case ? case_file_plan(&template->file, context->date) : NULL;
	struct goal_list goals = { 0 };
	struct diag_list unheard; /* the plan's findings are store-check's business */

	diag_list_init(&unheard, context->arena);
	if (plan != NULL)
		goals_read(plan->shown, plan->front.body, plan->front.body_line, context->arena,
			&unheard, &goals);
	for (size_t i = 0; i < goals.count; i++)
		if (goals.items[i].id.data != NULL && !slice_equals(goals.items[i].met, "yes"))
			buf_format(&template->text, "<!-- goal:%s %s -->\n",
				slice_text(goals.items[i].id), slice_text(goals.items[i].text));
}

enum {
	CASES = 1U << MEETING_CASE | 1U << MEETING_CONFERENCE | 1U << MEETING_REVIEW,
	PLATFORM = 1U << MEETING_PLATFORM,
	TRAININGS = 1U << MEETING_TRAINING,
	FAIRS = 1U << MEETING_FAIR,
	TEAMS = 1U << MEETING_TEAM,
};

/* The headings of minutes: which kinds have them, what belongs there, what stands there already. */
static const struct heading {
	unsigned kinds; /* bits by enum meeting_kind */
	const char *title, *hint;
	void (*fill)(struct template *template);
} headings[] = {
	{ CASES, N_("Since last time"), N_("what was done and what was not: [x] is done"),
		add_since_last_time },
	{ CASES, N_("Risks and strengths"),
		N_("what has changed; each risk needs a measure; safety: what each says from 0 to "
		   "10, "
		   "such as - mother-1 6"),
		add_risks },
	{ CASES, N_("What the child says and wants"),
		N_("in the child's own words, without names; child-heard says whether: \"yes\", "
		   "\"no\", too-young, declined"),
		NULL },
	{ CASES, N_("What we agreed"), N_("decisions, and why"), NULL },
	{ PLATFORM, N_("News"), N_("what has happened since last time"), NULL },
	{ PLATFORM, N_("Cases in numbers"),
		N_("from 'report platform'; no number of our own making"), NULL },
	{ PLATFORM, N_("What works"), N_("an item for each: - practice: what works"), NULL },
	{ PLATFORM, N_("What the region lacks"), N_("an item for each: - gap: what is missing"),
		NULL },
	{ PLATFORM, N_("Training"), N_("what was, what we need"), NULL },
	{ TRAININGS, N_("What it was about"), N_("the topic, who taught it"), NULL },
	{ TRAININGS, N_("What we take along"), N_("an item for each: - practice: what works"),
		NULL },
	{ FAIRS, N_("How it went"), N_("who came, what they asked for"), NULL },
	{ FAIRS, N_("What the region lacks"), N_("an item for each: - gap: what is missing"),
		NULL },
	{ TEAMS, N_("What we talked about"), N_("no names; cases by their ids only"), NULL },
	{ CASES | PLATFORM | TEAMS | TRAININGS | FAIRS, N_("Tasks"),
		N_("a line for each: - [ ] what @person due:YYYY-MM-DD"), add_goals },
	{ CASES | PLATFORM | TEAMS, N_("Next time"), N_("when, where, who is to come"), NULL },
};

static unsigned bit_of(struct slice kind)
{
	return 1U << meeting_kind_find(kind);
}

/* A field that is not given stands empty, for a person to fill in. */
static void add_field(struct template *template, const char *name, struct slice value)
{
	if (slice_is_empty(value))
		buf_format(&template->text, "%s:\n", name);
	else
		front_matter_add_scalar(&template->text, name, value, FRONT_TEXT);
}

static void add_list(struct template *template, const char *name, const struct slice_list *values)
{
	if (values->count == 0)
		buf_format(&template->text, "%s:\n", name);
	else
		front_matter_add_list(&template->text, name, values->items, values->count);
}

/* As given, else what lies between the two times; only what has one counts in a timesheet. */
static void add_duration(struct template *template)
{
	const struct new_meeting_request *request = template->request;
	long minutes = request->duration;
	int from, to;

	if (minutes == INTEGER_NONE && name_read_times(request->time, &from, &to) && to > from)
		minutes = to - from;
	if (minutes == INTEGER_NONE)
		buf_add_text(&template->text, "duration:\n");
	else
		buf_format(&template->text, "duration: %ld\n", minutes);
}

static void add_front(struct template *template)
{
	const struct new_meeting_request *request = template->request;
	const struct slice_list none = { 0 };
	unsigned bit = bit_of(template->kind);
	struct slice nothing = { 0 };

	buf_add_text(&template->text, "---\n");
	front_matter_add_scalar(&template->text, "kind", template->kind, FRONT_TEXT);
	if (template->of_case)
		front_matter_add_scalar(&template->text, "case", template->file.id, FRONT_TEXT);
	add_field(template, "date", date_text(template->context->date, template->context->arena));
	add_field(template, "time", request->time);
	add_field(template, "place", request->place);
	add_field(template, "facilitator", request->facilitator);
	add_field(template, "minute-taker",
		request->minute_taker.data != NULL ? request->minute_taker : template->context->by);
	if (bit & CASES)
		add_field(template, "convened-by", request->convened_by);
	add_list(template, "present", &request->present);
	add_list(template, "excused", &request->excused);
	if (bit & (PLATFORM | TRAININGS | FAIRS))
		add_list(template, "attended", &request->attended);
	if (bit & CASES) {
		add_field(template, "child-heard", nothing);
		add_list(template, "safety", &none);
	}
	if (bit & (PLATFORM | TRAININGS | FAIRS))
		add_field(template, "topic", request->topic);
	if (bit & FAIRS)
		add_list(template, "services", &none);
	add_duration(template);
	if (request->project.data != NULL)
		add_field(template, "project", request->project);
	add_field(template, "next", date_text(request->next, template->context->arena));
	buf_add_text(&template->text, "---\n");
}

static void add_body(struct template *template)
{
	unsigned bit = bit_of(template->kind);

	for (size_t i = 0; i < ARRAY_LEN(headings); i++) {
		if (!(headings[i].kinds & bit))
			continue;
		buf_format(&template->text, "%s## %s\n\n<!-- %s -->\n",
			i > 0 && template->text.data[template->text.length - 2] != '-' ? "\n" : "",
			_(headings[i].title), _(headings[i].hint));
		if (headings[i].fill != NULL)
			headings[i].fill(template);
	}
}

static bool refuse_kind(struct context *context, struct slice kind)
{
	return diag_unknown(context->diags, SEVERITY_USAGE,
		&(struct unknown){ "operands", NULL,
			word_nearest(meeting_kinds, kind, context->arena),
			slice_text(word_codes(meeting_kinds, context->arena)) },
		_("there is no kind of meeting '%s'"), slice_text(kind));
}

static bool load(struct template *template)
{
	struct context *context = template->context;
	unsigned homes = meeting_homes(template->kind);
	struct duty_sources sources;

	if (homes == 0)
		return refuse_kind(context, template->kind);
	if (!option_need(context, template->of_case || (homes & HOME_MEETINGS), "case",
		    _("the case that meets")) ||
		!option_refuse(context, template->of_case && !(homes & HOME_CASE), "case",
			_("a meeting of the platform")))
		return false;
	if (!template->of_case)
		return true;
	if (!load_case_to_change(context, template->request->case_named, &template->file) ||
		!load_duty_sources(context, &sources))
		return false;
	summarize_case(
		context, &template->file, &sources.cards, context->arena, &template->summary);
	load_case_duties(&sources, &template->summary, context->arena, &template->duties);
	duties_sort(&template->duties);
	return true;
}

bool minutes_template(struct context *context, struct slice kind,
	const struct new_meeting_request *request, struct slice *text)
{
	struct template template = {
		.context = context,
		.request = request,
		.kind = kind,
		.of_case = request->case_named.data != NULL,
	};

	if (!load(&template))
		return false;
	buf_init(&template.text);
	add_front(&template);
	add_body(&template);
	*text = buf_take(&template.text, context->arena);
	return true;
}

/* What is left of a template when it is filed. */
struct filing {
	struct index template; /* its lines */
	struct buf out;
	struct slice held; /* a field that nobody filled in, unless a list follows */
	bool after_blank;
};

static bool is_of_list(struct slice line)
{
	return slice_starts(slice_trim(line), "- ") || slice_starts(slice_trim(line), "#");
}

static void file_line(struct filing *filing, const struct line *line)
{
	bool is_old = index_get(&filing->template, line->text) != NULL;
	bool is_blank = slice_is_empty(slice_trim(line->text));

	if (filing->held.data != NULL && is_of_list(line->text))
		buf_add_slice(&filing->out, filing->held);
	filing->held = (struct slice){ 0 };
	if (is_old && slice_starts(line->text, "<!-- "))
		return;
	if (is_old && slice_ends(line->text, ":") && !slice_starts(line->text, " ")) {
		filing->held = line->text;
		filing->held.length += line->ending.length;
		return;
	}
	if (!is_blank || !filing->after_blank) {
		buf_add_slice(&filing->out, line->text);
		buf_add_slice(&filing->out, line->ending);
	}
	filing->after_blank = is_blank;
}

struct slice minutes_as_filed(struct slice text, struct slice template, struct arena *arena)
{
	struct filing filing = { .after_blank = false };
	struct line_reader reader;
	struct line line;

	index_lines(template, arena, &filing.template);
	buf_init(&filing.out);
	line_reader_init(&reader, text);
	while (line_reader_next(&reader, &line))
		file_line(&filing, &line);
	return buf_take(&filing.out, arena);
}
