#include "model/import/rpss_codes.h"
#include "base/array.h"
#include "base/index.h"
#include "text/json_read.h"
#include "text/one_line.h"
#include "text/unicode.h"

static const struct rpss_kind kinds[] = {
	{ "3836", "odborné sociální poradenství", "specialist-counselling" },
	{ "3837", "osobní asistence", "personal-assistance" },
	{ "3838", "pečovatelská služba", "other" },
	{ "3839", "tísňová péče", "other" },
	{ "3840", "průvodcovské a předčitatelské služby", "other" },
	{ "3841", "podpora samostatného bydlení", "supported-living" },
	{ "3842", "odlehčovací služby", "respite-care" },
	{ "3843", "centra denních služeb", "other" },
	{ "3844", "denní stacionáře", "day-care-centre" },
	{ "3845", "týdenní stacionáře", "week-care-centre" },
	{ "3846", "domovy pro osoby se zdravotním postižením", "other" },
	{ "3847", "domovy pro seniory", "other" },
	{ "3848", "domovy se zvláštním režimem", "other" },
	{ "3849", "chráněné bydlení", "sheltered-housing" },
	{ "3850", "sociální služby poskytované ve zdravotnických zařízeních lůžkové péče",
		"other" },
	{ "3851", "raná péče", "early-intervention" },
	{ "3852", "telefonická krizová pomoc", "telephone-crisis-help" },
	{ "3853", "tlumočnické služby", "interpreting" },
	{ "3854", "azylové domy", "shelter" },
	{ "3855", "domy na půl cesty", "halfway-house" },
	{ "3856", "kontaktní centra", "contact-centre" },
	{ "3857", "krizová pomoc", "crisis-help" },
	{ "3858", "nízkoprahová denní centra", "low-threshold-day-centre" },
	{ "3859", "nízkoprahová zařízení pro děti a mládež", "nzdm" },
	{ "3860", "noclehárny", "night-shelter" },
	{ "3861", "služby následné péče", "aftercare" },
	{ "3862", "sociálně aktivizační služby pro rodiny s dětmi", "sas" },
	{ "3863", "sociálně aktivizační služby pro seniory a osoby se zdravotním postižením",
		"other" },
	{ "3864", "sociálně terapeutické dílny", "social-workshop" },
	{ "3865", "terapeutické komunity", "therapeutic-community" },
	{ "3866", "terénní programy", "outreach" },
	{ "3867", "sociální rehabilitace", "social-rehabilitation" },
	{ "3868", "intervenční centra", "intervention-centre" },
	{ "11078", "centrum duševního zdraví", "mental-health-centre" },
};

static const struct {
	const char *code, *form;
} forms[] = {
	{ "3882", "outpatient" },
	{ "amb", "outpatient" },
	{ "3883", "residential" },
	{ "pob", "residential" },
	{ "3884", "outreach" },
	{ "ter", "outreach" },
};

/* A code without the name of its list: "3862" of "DruhSocialniSluzby/3862". */
static struct slice code_part(struct slice code)
{
	size_t slash = slice_find(code, '/', 0);
	return slash < code.length ? slice_part(code, slash + 1, code.length) : code;
}

static bool folds_alike(struct slice a, const char *b, struct arena *arena)
{
	return slice_equal(unicode_fold(a, arena), unicode_fold(slice_from(b), arena));
}

const struct rpss_kind *rpss_kind_find(struct slice code, struct slice name, struct arena *arena)
{
	struct slice part = code_part(code);
	for (size_t i = 0; i < ARRAY_LEN(kinds); i++) {
		if (slice_equals(part, kinds[i].code))
			return &kinds[i];
	}
	for (size_t i = 0; i < ARRAY_LEN(kinds) && name.length > 0; i++) {
		if (folds_alike(name, kinds[i].name, arena))
			return &kinds[i];
	}
	return NULL;
}

const char *rpss_form_find(struct slice code)
{
	struct slice part = code_part(code);
	for (size_t i = 0; i < ARRAY_LEN(forms); i++) {
		if (slice_equals(part, forms[i].code))
			return forms[i].form;
	}
	return NULL;
}

bool rpss_unit_is_place(struct slice code)
{
	struct slice part = code_part(code);
	return slice_is_empty(part) || slice_equals(part, "klient") || slice_equals(part, "luzka");
}

struct names {
	struct index *names;
	struct arena *arena;
	struct slice id;
};

static void take_name(void *data, const struct json_event *event)
{
	struct names *names = data;
	if (slice_equals(event->path, "polozky[]"))
		names->id = (struct slice){ 0 };
	if (!event->text.data)
		return;
	if (slice_equals(event->path, "polozky[].id")) {
		names->id = arena_copy(names->arena, event->text);
	} else if (names->id.data && (slice_equals(event->path, "polozky[].nazev") ||
					     slice_equals(event->path, "polozky[].nazev.cs"))) {
		struct slice *name = arena_take(names->arena, 1, sizeof *name);
		*name = arena_copy(names->arena, one_line(event->text, names->arena));
		index_put(names->names, names->id, name);
	}
}

bool rpss_names_read(struct slice file, struct slice bytes, struct arena *arena,
	struct diag_list *diags, struct index *names)
{
	struct names reader = { .names = names, .arena = arena };
	return json_read(file, bytes, take_name, &reader, diags);
}
