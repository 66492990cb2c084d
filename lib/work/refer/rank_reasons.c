#include "work/refer/rank_reasons.h"
#include "base/array.h"
#include "base/buf.h"
#include "base/translate.h"
#include "work/service/availability_value.h"

const struct word rank_availability_bands[] = {
	[AVAILABILITY_CAPACITY] = { "availability:capacity", N_("free") },
	[AVAILABILITY_SHORT_WAIT] = { "availability:wait-up-to-30-days",
		N_("a wait up to 30 days") },
	[AVAILABILITY_ASSESSMENT] = { "availability:additional-assessment", N_("assesses first") },
	[AVAILABILITY_OPEN_WAIT] = { "availability:wait", N_("a wait of unknown length") },
	[AVAILABILITY_STALE] = { "availability:stale", N_("answer out of date") },
	[AVAILABILITY_UNKNOWN] = { "availability:unknown", N_("nobody has asked") },
	[AVAILABILITY_LONG_WAIT] = { "availability:wait-over-30-days", N_("a wait over 30 days") },
	[AVAILABILITY_FULL] = { "availability:no-capacity", N_("full") },
};

const struct word rank_distance_bands[] = {
	[DISTANCE_OUTREACH] = { "distance:outreach", N_("comes to the family") },
	[DISTANCE_UP_TO_5] = { "distance:up-to-5-km", N_("up to 5 km") },
	[DISTANCE_UP_TO_15] = { "distance:up-to-15-km", N_("up to 15 km") },
	[DISTANCE_UP_TO_40] = { "distance:up-to-40-km", N_("up to 40 km") },
	[DISTANCE_MORE] = { "distance:over-40-km", N_("far") },
	[DISTANCE_UNKNOWN] = { "distance:unknown", N_("not known") },
};

/* The grades' codes, in the order of rating_grades. */
static const char *const effectiveness_codes[] = { "effectiveness:excellent", "effectiveness:good",
	"effectiveness:fair", "effectiveness:poor" };
static const char *const quality_codes[] = { "quality:excellent", "quality:good", "quality:fair",
	"quality:poor" };

static bool lacks_status(const struct ranked *ranked)
{
	return slice_is_empty(ranked->service->status);
}

static bool lacks_age(const struct ranked *ranked)
{
	return ranked->age == AGE_UNKNOWN;
}

static bool lacks_answer(const struct ranked *ranked)
{
	return ranked->answer == NULL || ranked->answer->stale;
}

static bool lacks_wait(const struct ranked *ranked)
{
	return ranked->availability == AVAILABILITY_OPEN_WAIT;
}

static bool lacks_distance(const struct ranked *ranked)
{
	return ranked->distance_band == DISTANCE_UNKNOWN;
}

static bool lacks_effectiveness(const struct ranked *ranked)
{
	return ranked->effectiveness.data == NULL;
}

static bool lacks_quality(const struct ranked *ranked)
{
	return ranked->quality.data == NULL;
}

static bool lacks_language(const struct ranked *ranked)
{
	return ranked->language == LANGUAGE_UNKNOWN;
}

/* What cannot be judged: the criterion, the reason that says so, the word for it. */
static const struct {
	bool (*is_unknown)(const struct ranked *ranked);
	const char *criterion, *code, *label;
} criteria[] = {
	{ lacks_status, "status", "status:unknown", N_("status") },
	{ lacks_age, "age", "age:unknown", N_("age") },
	{ lacks_answer, "availability", "availability:unknown", N_("free places") },
	{ lacks_wait, "wait", "wait:unknown", N_("wait") },
	{ lacks_distance, "distance", "distance:unknown", N_("distance") },
	{ lacks_effectiveness, "effectiveness", "effectiveness:unknown", N_("effect") },
	{ lacks_quality, "quality", "quality:unknown", N_("quality") },
	{ lacks_language, "language", "language:unknown", N_("languages") },
};

static void add_code(struct value *codes, struct arena *arena, const char *code)
{
	value_append(codes, arena, value_text(arena, slice_from(code)));
}

/* The bands that are known. */
static void add_bands(const struct ranked *ranked, struct arena *arena, struct value *codes)
{
	if (ranked->answer != NULL)
		add_code(codes, arena, rank_availability_bands[ranked->availability].code);
	if (ranked->answer != NULL && ranked->answer->disagree)
		add_code(codes, arena, "availability:disagree");
	if (ranked->distance_band != DISTANCE_UNKNOWN)
		add_code(codes, arena, rank_distance_bands[ranked->distance_band].code);
	if (ranked->distance.approximate)
		add_code(codes, arena, "distance:approximate");
	if (ranked->effectiveness.data != NULL)
		add_code(codes, arena, effectiveness_codes[rating_rank(ranked->effectiveness)]);
	if (ranked->quality.data != NULL)
		add_code(codes, arena, quality_codes[rating_rank(ranked->quality)]);
	if (ranked->age == AGE_YES || ranked->age == AGE_MAY)
		add_code(codes, arena, ranked->age == AGE_YES ? "age:yes" : "age:may");
	if (ranked->language == LANGUAGE_SPOKEN || ranked->language == LANGUAGE_OTHER)
		add_code(codes, arena,
			ranked->language == LANGUAGE_SPOKEN ? "language:spoken" : "language:other");
}

static void add_unknown(
	const struct ranked *ranked, struct arena *arena, struct rank_reasons *reasons)
{
	for (size_t i = 0; i < ARRAY_LEN(criteria); i++) {
		if (!criteria[i].is_unknown(ranked))
			continue;
		add_code(reasons->unknown, arena, criteria[i].criterion);
		/* An answer that is out of date was said as such. */
		if (criteria[i].is_unknown != lacks_answer || ranked->answer == NULL)
			add_code(reasons->codes, arena, criteria[i].code);
	}
}

static void add_word(struct buf *words, const char *joiner, const char *word)
{
	if (words->length > 0)
		buf_add_text(words, joiner);
	buf_add_text(words, word);
}

static void add_grade(struct buf *words, const char *label, struct slice grade)
{
	if (grade.data == NULL)
		return;
	add_word(words, "; ", label);
	buf_format(words, ": %s", word_label(rating_grades, grade));
}

/* An interpreter is spoken of only where the service has no language of the family. */
static void add_language(const struct ranked *ranked, struct buf *words)
{
	const char *languages = slice_text(ranked->languages);

	if (ranked->language != LANGUAGE_SPOKEN && ranked->language != LANGUAGE_OTHER)
		return;
	add_word(words, "; ", "");
	if (ranked->language == LANGUAGE_SPOKEN)
		buf_format(words, _("speaks %s"), languages);
	else if (ranked->needs_interpreter)
		buf_format(words, _("does not speak %s: an interpreter is needed"), languages);
	else
		buf_format(words, _("does not speak %s"), languages);
}

/* For people the kilometres beside it say the rest of the distance. */
static void add_band_words(const struct ranked *ranked, struct arena *arena, struct buf *words)
{
	enum distance_band band = ranked->distance_band;

	if (ranked->answer != NULL)
		add_word(words, "; ", availability_text(ranked->answer, arena).data);
	if (band == DISTANCE_OUTREACH || band == DISTANCE_MORE)
		add_word(words, "; ", _(rank_distance_bands[band].label));
	if (ranked->distance.approximate)
		add_word(words, "; ", _("distance only rough"));
	add_grade(words, _("effect"), ranked->effectiveness);
	add_grade(words, _("quality"), ranked->quality);
	if (ranked->age == AGE_MAY)
		add_word(words, "; ", _("may take the age"));
	add_language(ranked, words);
}

static void add_unknown_words(const struct ranked *ranked, struct buf *words)
{
	struct buf unknown;

	buf_init(&unknown);
	for (size_t i = 0; i < ARRAY_LEN(criteria); i++)
		if (criteria[i].is_unknown(ranked))
			add_word(&unknown, ", ", _(criteria[i].label));
	if (unknown.length > 0) {
		add_word(words, "; ", "");
		buf_format(words, _("not known: %s"), unknown.data);
	}
	buf_free(&unknown);
}

static struct slice words_of(const struct ranked *ranked, struct arena *arena)
{
	struct buf words;

	buf_init(&words);
	add_band_words(ranked, arena, &words);
	add_unknown_words(ranked, &words);
	return buf_take(&words, arena);
}

void rank_reasons_read(const struct ranked *ranked, bool in_words, struct arena *arena,
	struct rank_reasons *reasons)
{
	*reasons = (struct rank_reasons){
		.codes = value_list(arena),
		.unknown = value_list(arena),
		.text = in_words ? words_of(ranked, arena) : slice_from(""),
	};
	add_bands(ranked, arena, reasons->codes);
	add_unknown(ranked, arena, reasons);
}
