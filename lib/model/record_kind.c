#include "model/record_kind.h"
#include "base/translate.h"
#include "model/name.h"

const struct record_kind record_kinds[RECORD_KIND_COUNT] = {
	[RECORD_CASE] = { "case", N_("case"), HOME_CASE, RECORD_HAS_BODY },
	[RECORD_SIGNAL] = { "signal", N_("signal"), HOME_SIGNALS, RECORD_HAS_BODY },
	[RECORD_CONSENT] = { "consent", N_("consent"), HOME_CASE, RECORD_HAS_BODY },
	[RECORD_NOTICE] = { "notice", N_("notice"), HOME_CASE, RECORD_HAS_BODY },
	[RECORD_ASSESSMENT] = { "assessment", N_("assessment"), HOME_CASE, RECORD_NEVER_CHANGES },
	[RECORD_APPROVAL] = { "approval", N_("approval"), HOME_CASE | HOME_MEETINGS,
		RECORD_HAS_BODY | RECORD_NEVER_CHANGES },
	[RECORD_PLAN] = { "plan", N_("plan"), HOME_CASE,
		RECORD_HAS_BODY | RECORD_KEEPS_TASKS | RECORD_IS_APPROVED |
			RECORD_NEEDS_OPEN_CASE },
	[RECORD_REFERRAL] = { "referral", N_("referral"), HOME_CASE,
		RECORD_HAS_BODY | RECORD_NEEDS_OPEN_CASE },
	[RECORD_MEETING] = { "meeting", N_("meeting"), HOME_CASE | HOME_MEETINGS,
		RECORD_HAS_BODY | RECORD_KEEPS_TASKS | RECORD_IS_APPROVED |
			RECORD_NEEDS_OPEN_CASE },
	[RECORD_NOTE] = { "note", N_("note"), HOME_CASE,
		RECORD_HAS_BODY | RECORD_KEEPS_TASKS | RECORD_IS_CONTACT },
	[RECORD_VISIT] = { "visit", N_("visit"), HOME_CASE,
		RECORD_HAS_BODY | RECORD_KEEPS_TASKS | RECORD_IS_CONTACT | RECORD_MEETS_FAMILY },
	[RECORD_CALL] = { "call", N_("call"), HOME_CASE,
		RECORD_HAS_BODY | RECORD_KEEPS_TASKS | RECORD_IS_CONTACT | RECORD_MEETS_FAMILY },
	[RECORD_THERAPY] = { "therapy", N_("therapy session"), HOME_CASE,
		RECORD_IS_CONTACT | RECORD_MEETS_FAMILY },
	[RECORD_HANDOVER] = { "handover", N_("handover"), HOME_CASE, RECORD_HAS_BODY },
	[RECORD_STUDY] = { "study", N_("case study"), HOME_CASE,
		RECORD_HAS_BODY | RECORD_IS_APPROVED },
	[RECORD_CLOSING] = { "closing", N_("closing"), HOME_CASE, RECORD_HAS_BODY },
	[RECORD_REOPENING] = { "reopening", N_("reopening"), HOME_CASE, RECORD_HAS_BODY },
	[RECORD_WORK] = { "work", N_("work outside cases"), HOME_WORK, RECORD_HAS_BODY },
};

enum record_kind_id record_kind_find(struct slice name)
{
	for (int i = RECORD_NONE + 1; i < RECORD_KIND_COUNT; i++) {
		if (slice_equals(name, record_kinds[i].name))
			return (enum record_kind_id)i;
	}
	return RECORD_NONE;
}

enum record_kind_id record_kind_of_stem(struct slice text)
{
	struct stem stem;
	if (slice_equals(text, record_kinds[RECORD_CASE].name))
		return RECORD_CASE;
	return name_read_stem(text, &stem) ? record_kind_find(stem.kind) : RECORD_NONE;
}

bool record_kind_has(enum record_kind_id kind, enum record_trait trait)
{
	return (record_kinds[kind].traits & trait) != 0;
}
