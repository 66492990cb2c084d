#include "cli/commands.h"
#include "base/array.h"
#include "base/translate.h"

const struct command_name command_names[] = {
	{ "spis", N_("Lists the commands of Spis, runs one or shows its page.") },
	{ "store-init", N_("Makes a store: settings, vocabulary, example cards.") },
	{ "store-check", N_("Checks a store or single records of it.") },
	{ "store-merge", N_("Joins two versions of a file, as git's merge driver.") },
	{ "signal-log", N_("Records a signal, its screening, and opens a case from it.") },
	{ "case-new", N_("Opens a family's case with its members.") },
	{ "case-list", N_("Finds cases.") },
	{ "case-show", N_("Shows a case at a glance.") },
	{ "case-set", N_("Changes fields of a case or of a member.") },
	{ "case-note", N_("Records a note, visit, call, therapy session, or work outside cases.") },
	{ "case-plan", N_("Makes a plan with a family, and judges its goals.") },
	{ "case-consent", N_("Records a consent to share information.") },
	{ "case-notice", N_("Records a notice to the authority, and its answer.") },
	{ "case-handover", N_("Hands a case over to another case manager.") },
	{ "case-study", N_("Drafts and records an anonymised case study.") },
	{ "case-close", N_("Closes a case and lists what is still open in it.") },
	{ "case-reopen", N_("Opens a closed case again.") },
	{ "case-request", N_("Records what a family asked of its data, and the answer.") },
	{ "case-redact", N_("Puts roles in place of names and numbers in any text.") },
	{ "case-erase", N_("Erases a record written by mistake, or moves it to its case.") },
	{ "kid-assess", N_("Records and shows an assessment by a card.") },
	{ "refer", N_("Ranks services for a need, records a referral and follows it.") },
	{ "service-list", N_("Lists services with their newest availability and its age.") },
	{ "service-note", N_("Records a dated answer about a service, or a rating.") },
	{ "service-import", N_("Brings a directory of services in, again and again.") },
	{ "meeting-log", N_("Files the minutes of a meeting and gives its tasks their ids.") },
	{ "task-list", N_("Lists tasks over all records.") },
	{ "task-done", N_("Closes, drops, moves or hands over tasks.") },
	{ "report", N_("Reports on a case, or to the platform.") },
};
const size_t command_name_count = ARRAY_LEN(command_names);

const struct command_name *command_name_find(struct slice name)
{
	for (size_t i = 0; i < command_name_count; i++)
		if (slice_equals(name, command_names[i].name))
			return &command_names[i];
	return NULL;
}
