#include "work/case/consent_cover.h"
#include "logic/refer/consent.h"
#include "work/shared/label.h"

bool consent_cover_warned(
	struct context *context, const struct record *record, const struct service *service)
{
	const struct consent *consent = record_as_consent(record);
	enum consent_cover cover = consent_covers(consent, service, &context->platform);
	struct slice_list professions = { 0 };

	for (size_t i = 0; i < consent->recipients.count; i++)
		if (platform_service(&context->platform, consent->recipients.items[i]) == NULL)
			slice_list_add(&professions, context->arena,
				code_label(context, VOCABULARY_PROFESSIONS,
					consent->recipients.items[i]));
	if (cover == COVERS_PROFESSION)
		diag_add(context->diags, SEVERITY_WARNING, "consent", NULL,
			_("consent %s does not name %s, only a profession: %s (whether somebody "
			  "of it works there is yours to judge)"),
			slice_text(record->stem), slice_text(service->id),
			slice_text(join_texts(&professions, context->arena)));
	return cover != COVERS_NOT;
}
