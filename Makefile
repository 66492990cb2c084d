# make             builds into build/, which mirrors an installation, so that nothing needs installing
# make demo        shows the main job on a copy of the example store
# make check       runs every test        make check TESTS=tests/refer.t runs one
# make check-browser looks at every report as a page in a real browser; pictures in build/browser
# make install     honours DESTDIR, PREFIX, and FRONT=only (bin/ gets spis alone, libexec/spis/ the rest)
# make V=1         shows the whole commands
# make deps        installs the Debian packages below; demo and check do so when one is missing
# make faults      fails each call of each command that writes once (long)
# make measure     shows how many forms of names are found, and what their index costs
# make lint asan valgrind fuzz bench dist po uninstall clean
# make mutants     plants faults in a copy and shows those that no test notices (MUTANTS=, SEED=, FILES=)

VERSION = 0.1
PREFIX  = /usr/local
BUILD   = build
JOBS    = 2
CFLAGS  = -O2 -g

# The Debian packages: to build, to check, to look closer (lint, valgrind, fuzz).
PACKAGES_BUILD = gcc gettext git hunspell-cs libc6-dev libcmark-dev libcsv-dev libmd-dev \
	libpcre2-dev libutf8proc-dev libyajl-dev make pkgconf
PACKAGES_CHECK = gir1.2-ical-3.0 glpk-utils graphviz libcmocka-dev mandoc node-js-yaml nodejs perl \
	python3 python3-gi python3-icalendar python3-yaml universal-ctags
PACKAGES_BROWSER = chromium fonts-liberation nodejs poppler-utils
PACKAGES_LINT = clang clang-format clang-tidy cppcheck libc6-dbg libclang-rt-dev mandoc shellcheck \
	valgrind

LIB = \
	lib/base/arena.c \
	lib/base/buf.c \
	lib/base/date.c \
	lib/base/diag.c \
	lib/base/index.c \
	lib/base/memory.c \
	lib/base/number.c \
	lib/base/random.c \
	lib/base/slice.c \
	lib/base/translate.c \
	lib/cli/ask_hidden.c \
	lib/cli/command.c \
	lib/cli/command_options.c \
	lib/cli/commands.c \
	lib/cli/confirm.c \
	lib/cli/dialogue.c \
	lib/cli/environment.c \
	lib/cli/findings.c \
	lib/cli/help.c \
	lib/cli/message.c \
	lib/cli/mode.c \
	lib/cli/operands.c \
	lib/cli/option.c \
	lib/cli/out_of_memory.c \
	lib/cli/pager.c \
	lib/cli/run.c \
	lib/cli/understand.c \
	lib/logic/audit/bounds.c \
	lib/logic/audit/choice.c \
	lib/logic/audit/explain.c \
	lib/logic/audit/knowledge.c \
	lib/logic/audit/links.c \
	lib/logic/audit/measures.c \
	lib/logic/audit/numbers.c \
	lib/logic/audit/propagate.c \
	lib/logic/audit/release_audit.c \
	lib/logic/audit/repair.c \
	lib/logic/audit/rules.c \
	lib/logic/audit/search.c \
	lib/logic/audit/shift.c \
	lib/logic/audit/told.c \
	lib/logic/case/age_words.c \
	lib/logic/case/case_words.c \
	lib/logic/case/family.c \
	lib/logic/case/plan_need.c \
	lib/logic/case/same_person.c \
	lib/logic/case/task_count.c \
	lib/logic/change/kept.c \
	lib/logic/change/kept_rows.c \
	lib/logic/check/case_check.c \
	lib/logic/check/case_mention.c \
	lib/logic/check/consent_use.c \
	lib/logic/check/field_dependencies.c \
	lib/logic/check/links.c \
	lib/logic/check/plausible.c \
	lib/logic/check/record_dates.c \
	lib/logic/check/standing.c \
	lib/logic/check/table_check.c \
	lib/logic/check/task_check.c \
	lib/logic/check/workload.c \
	lib/logic/duty/duty.c \
	lib/logic/duty/duty_assessment.c \
	lib/logic/duty/duty_contact.c \
	lib/logic/duty/duty_list.c \
	lib/logic/duty/duty_look.c \
	lib/logic/duty/duty_notice.c \
	lib/logic/duty/duty_plan.c \
	lib/logic/duty/duty_referral.c \
	lib/logic/duty/duty_retention.c \
	lib/logic/duty/duty_signal.c \
	lib/logic/duty/duty_task.c \
	lib/logic/import/coordinates.c \
	lib/logic/import/import_id.c \
	lib/logic/import/import_merge.c \
	lib/logic/import/need_patterns.c \
	lib/logic/merge/merge.c \
	lib/logic/merge/merge_body.c \
	lib/logic/merge/merge_front.c \
	lib/logic/merge/merge_item.c \
	lib/logic/merge/merge_kind.c \
	lib/logic/merge/merge_list.c \
	lib/logic/merge/merge_pick.c \
	lib/logic/merge/merge_read.c \
	lib/logic/merge/merge_table.c \
	lib/logic/network/cooperation.c \
	lib/logic/network/network.c \
	lib/logic/privacy/bands.c \
	lib/logic/privacy/name_build.c \
	lib/logic/privacy/name_endings.c \
	lib/logic/privacy/name_familiar.c \
	lib/logic/privacy/name_first.c \
	lib/logic/privacy/name_image.c \
	lib/logic/privacy/name_mark.c \
	lib/logic/privacy/name_parts.c \
	lib/logic/privacy/name_scan.c \
	lib/logic/privacy/name_set.c \
	lib/logic/privacy/name_sight.c \
	lib/logic/privacy/name_stems.c \
	lib/logic/privacy/name_words.c \
	lib/logic/privacy/name_write.c \
	lib/logic/privacy/period.c \
	lib/logic/privacy/private_data.c \
	lib/logic/privacy/private_date.c \
	lib/logic/privacy/private_mail.c \
	lib/logic/privacy/private_number.c \
	lib/logic/privacy/private_parts.c \
	lib/logic/privacy/private_place.c \
	lib/logic/privacy/public_contacts.c \
	lib/logic/privacy/release.c \
	lib/logic/privacy/study_terms.c \
	lib/logic/privacy/tally.c \
	lib/logic/refer/availability.c \
	lib/logic/refer/consent.c \
	lib/logic/refer/distance.c \
	lib/logic/refer/gaps.c \
	lib/logic/refer/rank.c \
	lib/logic/refer/rating.c \
	lib/logic/refer/referral_order.c \
	lib/logic/refer/waiting_time.c \
	lib/logic/score/answer_check.c \
	lib/logic/score/ask_first.c \
	lib/logic/score/card_agreement.c \
	lib/logic/score/case_level.c \
	lib/logic/score/evidence.c \
	lib/logic/score/factor.c \
	lib/logic/score/item_change.c \
	lib/logic/score/rater_agreement.c \
	lib/logic/score/rater_pairs.c \
	lib/logic/score/score.c \
	lib/logic/score/sums.c \
	lib/logic/speech/name_search.c \
	lib/logic/speech/understand.c \
	lib/logic/speech/understand_task.c \
	lib/logic/speech/understand_text.c \
	lib/model/card/card.c \
	lib/model/card/card_check.c \
	lib/model/card/card_fields.c \
	lib/model/card/card_hash.c \
	lib/model/import/datapackage.c \
	lib/model/import/hsds.c \
	lib/model/import/imported.c \
	lib/model/import/rpss.c \
	lib/model/import/rpss_codes.c \
	lib/model/name.c \
	lib/model/path_form.c \
	lib/model/platform.c \
	lib/model/record/agreement.c \
	lib/model/record/approved_text.c \
	lib/model/record/assessment.c \
	lib/model/record/assessment_place.c \
	lib/model/record/case_facts.c \
	lib/model/record/case_file.c \
	lib/model/record/change_records.c \
	lib/model/record/contact.c \
	lib/model/record/diary.c \
	lib/model/record/event.c \
	lib/model/record/goal.c \
	lib/model/record/identity.c \
	lib/model/record/meeting.c \
	lib/model/record/record.c \
	lib/model/record/record_kinds.c \
	lib/model/record/referral.c \
	lib/model/record/release.c \
	lib/model/record/signal.c \
	lib/model/record_kind.c \
	lib/model/schema/compound_value.c \
	lib/model/schema/field.c \
	lib/model/schema/field_form.c \
	lib/model/schema/front_fields.c \
	lib/model/schema/rows.c \
	lib/model/schema/rows_put.c \
	lib/model/schema/schema_front.c \
	lib/model/schema/service_tables.c \
	lib/model/schema/tables.c \
	lib/model/settings.c \
	lib/model/task/task.c \
	lib/model/task/task_edit.c \
	lib/model/task/task_like.c \
	lib/model/task/token.c \
	lib/report/calendar.c \
	lib/report/cell.c \
	lib/report/csv_dialect.c \
	lib/report/document.c \
	lib/report/document_csv.c \
	lib/report/document_head.c \
	lib/report/document_html.c \
	lib/report/document_json.c \
	lib/report/document_markdown.c \
	lib/report/document_svg.c \
	lib/report/document_text.c \
	lib/report/emphasis.c \
	lib/report/figure_levels.c \
	lib/report/figure_panels.c \
	lib/report/figure_text.c \
	lib/report/graph_dot.c \
	lib/report/html.c \
	lib/report/html_bars.c \
	lib/report/html_figure.c \
	lib/report/html_fit.c \
	lib/report/html_paragraph.c \
	lib/report/html_style.c \
	lib/report/html_table.c \
	lib/report/json.c \
	lib/report/layout.c \
	lib/report/listing_csv.c \
	lib/report/listing_json.c \
	lib/report/listing_table.c \
	lib/report/listing_tsv.c \
	lib/report/picture.c \
	lib/report/picture_course.c \
	lib/report/picture_scale.c \
	lib/report/prose.c \
	lib/report/render.c \
	lib/report/scale.c \
	lib/report/svg.c \
	lib/report/table_rows.c \
	lib/report/value.c \
	lib/report/wrap.c \
	lib/store/browser.c \
	lib/store/cache.c \
	lib/store/change.c \
	lib/store/commit.c \
	lib/store/diff.c \
	lib/store/draft.c \
	lib/store/file.c \
	lib/store/folders.c \
	lib/store/git.c \
	lib/store/git_history.c \
	lib/store/git_objects.c \
	lib/store/git_place.c \
	lib/store/git_setup.c \
	lib/store/git_tree.c \
	lib/store/graphviz.c \
	lib/store/locate.c \
	lib/store/lock.c \
	lib/store/merge_file.c \
	lib/store/output.c \
	lib/store/process.c \
	lib/store/regular_file.c \
	lib/store/replace.c \
	lib/store/source.c \
	lib/store/source_directory.c \
	lib/store/source_git.c \
	lib/store/source_view.c \
	lib/store/store.c \
	lib/store/store_open.c \
	lib/store/streams.c \
	lib/store/wait.c \
	lib/store/write.c \
	lib/text/collate.c \
	lib/text/conflict_marker.c \
	lib/text/content_line.c \
	lib/text/csv.c \
	lib/text/csv_foreign.c \
	lib/text/csv_place.c \
	lib/text/csv_separator.c \
	lib/text/csv_write.c \
	lib/text/decode.c \
	lib/text/dictionary.c \
	lib/text/encoding.c \
	lib/text/escape.c \
	lib/text/front_matter.c \
	lib/text/front_matter_write.c \
	lib/text/front_value.c \
	lib/text/hash.c \
	lib/text/json_read.c \
	lib/text/letter.c \
	lib/text/line_merge.c \
	lib/text/lines.c \
	lib/text/markdown.c \
	lib/text/nearest.c \
	lib/text/one_line.c \
	lib/text/pattern.c \
	lib/text/placeholder.c \
	lib/text/plain.c \
	lib/text/spoken_day.c \
	lib/text/spoken_parts.c \
	lib/text/spoken_time.c \
	lib/text/unicode.c \
	lib/text/words.c \
	lib/work/assess/ask_answers.c \
	lib/work/assess/ask_text.c \
	lib/work/assess/asked_items.c \
	lib/work/assess/assess.c \
	lib/work/assess/assess_about.c \
	lib/work/assess/assessment_course.c \
	lib/work/assess/assessment_page.c \
	lib/work/assess/assessment_pair.c \
	lib/work/assess/assessment_picture.c \
	lib/work/assess/assessment_result.c \
	lib/work/assess/assessment_sheet.c \
	lib/work/assess/assessment_tables.c \
	lib/work/assess/assessment_value.c \
	lib/work/assess/begin_assessment.c \
	lib/work/assess/cards.c \
	lib/work/assess/compare_assessments.c \
	lib/work/assess/compare_raters.c \
	lib/work/assess/edit_answers.c \
	lib/work/assess/guide.c \
	lib/work/assess/pool_raters.c \
	lib/work/assess/rater_page.c \
	lib/work/assess/read_answers.c \
	lib/work/assess/score_assessment.c \
	lib/work/assess/trace_assessments.c \
	lib/work/case/add_identity.c \
	lib/work/case/assignment.c \
	lib/work/case/begin_plan.c \
	lib/work/case/case_filter.c \
	lib/work/case/case_page.c \
	lib/work/case/case_page_agreements.c \
	lib/work/case/case_page_duties.c \
	lib/work/case/case_page_facts.c \
	lib/work/case/case_page_help.c \
	lib/work/case/case_page_identity.c \
	lib/work/case/case_page_members.c \
	lib/work/case/case_page_needs.c \
	lib/work/case/case_page_notices.c \
	lib/work/case/case_page_safety.c \
	lib/work/case/case_page_timeline.c \
	lib/work/case/close_case.c \
	lib/work/case/complete_handover.c \
	lib/work/case/consent.c \
	lib/work/case/consent_cover.c \
	lib/work/case/describe_record.c \
	lib/work/case/edit_plan.c \
	lib/work/case/erase_record.c \
	lib/work/case/give_notice.c \
	lib/work/case/hand_over_case.c \
	lib/work/case/heading_names.c \
	lib/work/case/identity_steps.c \
	lib/work/case/list_cases.c \
	lib/work/case/move_record.c \
	lib/work/case/note_case.c \
	lib/work/case/note_day.c \
	lib/work/case/open_case.c \
	lib/work/case/plan_case.c \
	lib/work/case/plan_goals.c \
	lib/work/case/request.c \
	lib/work/case/set_case.c \
	lib/work/case/show_cases.c \
	lib/work/case/warn_of_duplicates.c \
	lib/work/check/check_changes.c \
	lib/work/check/check_folder.c \
	lib/work/check/check_store.c \
	lib/work/check/judge_steps.c \
	lib/work/check/mend_table.c \
	lib/work/conference/handover_sheet.c \
	lib/work/conference/report_case.c \
	lib/work/conference/report_case_course.c \
	lib/work/conference/report_case_help.c \
	lib/work/conference/report_case_levels.c \
	lib/work/conference/report_case_sides.c \
	lib/work/conference/report_case_today.c \
	lib/work/conference/report_case_waits.c \
	lib/work/import/import_account.c \
	lib/work/import/import_hsds.c \
	lib/work/import/import_keys.c \
	lib/work/import/import_map.c \
	lib/work/import/import_package.c \
	lib/work/import/import_places.c \
	lib/work/import/import_rpss.c \
	lib/work/import/import_rpss_map.c \
	lib/work/import/import_rpss_places.c \
	lib/work/import/import_services.c \
	lib/work/import/import_table.c \
	lib/work/meeting/approve_minutes.c \
	lib/work/meeting/attendance_sheet.c \
	lib/work/meeting/check_minutes.c \
	lib/work/meeting/find_mentions.c \
	lib/work/meeting/log_meeting.c \
	lib/work/meeting/minutes_template.c \
	lib/work/meeting/write_minutes.c \
	lib/work/redact/find_redactions.c \
	lib/work/redact/known_births.c \
	lib/work/redact/redact_text.c \
	lib/work/redact/redaction.c \
	lib/work/refer/own_record.c \
	lib/work/refer/rank_reasons.c \
	lib/work/refer/refer_follow.c \
	lib/work/refer/refer_list.c \
	lib/work/refer/refer_rank.c \
	lib/work/refer/refer_ranking.c \
	lib/work/refer/refer_record.c \
	lib/work/refer/refer_sheet.c \
	lib/work/refer/refer_target.c \
	lib/work/refer/refer_why.c \
	lib/work/report/duty_calendar.c \
	lib/work/report/duty_load.c \
	lib/work/report/late_entries.c \
	lib/work/report/network_facts.c \
	lib/work/report/network_short.c \
	lib/work/report/network_sides.c \
	lib/work/report/network_tasks.c \
	lib/work/report/participants.c \
	lib/work/report/period_facts.c \
	lib/work/report/platform_numbers.c \
	lib/work/report/platform_sections.c \
	lib/work/report/published_text.c \
	lib/work/report/release_check.c \
	lib/work/report/released.c \
	lib/work/report/report.c \
	lib/work/report/report_asked.c \
	lib/work/report/report_attendance.c \
	lib/work/report/report_breakdown.c \
	lib/work/report/report_breakdowns.c \
	lib/work/report/report_definitions.c \
	lib/work/report/report_families.c \
	lib/work/report/report_folding.c \
	lib/work/report/report_in_short.c \
	lib/work/report/report_meetings.c \
	lib/work/report/report_municipality.c \
	lib/work/report/report_network.c \
	lib/work/report/report_parts.c \
	lib/work/report/report_past.c \
	lib/work/report/report_platform.c \
	lib/work/report/report_referrals.c \
	lib/work/report/report_services.c \
	lib/work/report/report_standing.c \
	lib/work/report/report_supply.c \
	lib/work/report/report_tasks.c \
	lib/work/report/report_timesheet.c \
	lib/work/report/report_today.c \
	lib/work/report/report_waiting.c \
	lib/work/report/report_words.c \
	lib/work/service/availability_value.c \
	lib/work/service/list_gaps.c \
	lib/work/service/list_services.c \
	lib/work/service/note_service.c \
	lib/work/service/service_filter.c \
	lib/work/service/service_sheet.c \
	lib/work/service/service_words.c \
	lib/work/shared/approve_record.c \
	lib/work/shared/begin_document.c \
	lib/work/shared/check_file.c \
	lib/work/shared/check_record.c \
	lib/work/shared/check_scope.c \
	lib/work/shared/context.c \
	lib/work/shared/duty_words.c \
	lib/work/shared/edit_front.c \
	lib/work/shared/edit_text.c \
	lib/work/shared/find_case.c \
	lib/work/shared/find_record.c \
	lib/work/shared/findings.c \
	lib/work/shared/guard.c \
	lib/work/shared/guard_excuse.c \
	lib/work/shared/guard_known.c \
	lib/work/shared/guard_role.c \
	lib/work/shared/guard_text.c \
	lib/work/shared/hidden_file.c \
	lib/work/shared/label.c \
	lib/work/shared/load_answers.c \
	lib/work/shared/load_case.c \
	lib/work/shared/load_duties.c \
	lib/work/shared/load_names.c \
	lib/work/shared/load_platform.c \
	lib/work/shared/load_releases.c \
	lib/work/shared/load_tasks.c \
	lib/work/shared/message.c \
	lib/work/shared/name_files.c \
	lib/work/shared/name_index.c \
	lib/work/shared/name_keeping.c \
	lib/work/shared/option.c \
	lib/work/shared/output.c \
	lib/work/shared/person_left.c \
	lib/work/shared/referral_value.c \
	lib/work/shared/save.c \
	lib/work/shared/sheet.c \
	lib/work/shared/signal_event.c \
	lib/work/shared/summarize_case.c \
	lib/work/shared/take_value.c \
	lib/work/shared/template_text.c \
	lib/work/signal/list_signals.c \
	lib/work/signal/record_signal.c \
	lib/work/signal/screen_signal.c \
	lib/work/store/init_store.c \
	lib/work/store/merge_files.c \
	lib/work/store/set_up_clone.c \
	lib/work/study/draft_study.c \
	lib/work/study/record_study.c \
	lib/work/study/study_alias.c \
	lib/work/study/study_events.c \
	lib/work/task/close_tasks.c \
	lib/work/task/export_calendar.c \
	lib/work/task/find_tasks.c \
	lib/work/task/gather_tasks.c \
	lib/work/task/list_tasks.c \

CMD = \
	cmd/case-close.c \
	cmd/case-consent.c \
	cmd/case-erase.c \
	cmd/case-handover.c \
	cmd/case-list.c \
	cmd/case-new.c \
	cmd/case-note.c \
	cmd/case-notice.c \
	cmd/case-plan.c \
	cmd/case-redact.c \
	cmd/case-reopen.c \
	cmd/case-request.c \
	cmd/case-set.c \
	cmd/case-show.c \
	cmd/case-study.c \
	cmd/kid-assess.c \
	cmd/meeting-log.c \
	cmd/refer.c \
	cmd/report.c \
	cmd/service-import.c \
	cmd/service-list.c \
	cmd/service-note.c \
	cmd/signal-log.c \
	cmd/spis.c \
	cmd/store-check.c \
	cmd/store-init.c \
	cmd/store-merge.c \
	cmd/task-done.c \
	cmd/task-list.c \

UNIT = \
	tests/unit/test_assessment.c \
	tests/unit/test_audit_bounds.c \
	tests/unit/test_audit_choice.c \
	tests/unit/test_audit_regions.c \
	tests/unit/test_availability.c \
	tests/unit/test_bands.c \
	tests/unit/test_base.c \
	tests/unit/test_calendar.c \
	tests/unit/test_card.c \
	tests/unit/test_case.c \
	tests/unit/test_case_check.c \
	tests/unit/test_case_level.c \
	tests/unit/test_case_mention.c \
	tests/unit/test_collate.c \
	tests/unit/test_cooperation.c \
	tests/unit/test_csv.c \
	tests/unit/test_duty.c \
	tests/unit/test_duty_manual.c \
	tests/unit/test_duty_property.c \
	tests/unit/test_encoding.c \
	tests/unit/test_escape.c \
	tests/unit/test_factor.c \
	tests/unit/test_family.c \
	tests/unit/test_field.c \
	tests/unit/test_figure.c \
	tests/unit/test_front_fields.c \
	tests/unit/test_front_matter.c \
	tests/unit/test_front_matter_change.c \
	tests/unit/test_front_matter_property.c \
	tests/unit/test_guard.c \
	tests/unit/test_hash.c \
	tests/unit/test_hsds.c \
	tests/unit/test_html.c \
	tests/unit/test_import.c \
	tests/unit/test_item_change.c \
	tests/unit/test_json.c \
	tests/unit/test_kept.c \
	tests/unit/test_manual.c \
	tests/unit/test_markdown.c \
	tests/unit/test_merge.c \
	tests/unit/test_merge_property.c \
	tests/unit/test_merge_table.c \
	tests/unit/test_name_image.c \
	tests/unit/test_name_recall.c \
	tests/unit/test_name_scan.c \
	tests/unit/test_nearest.c \
	tests/unit/test_path_form.c \
	tests/unit/test_pattern.c \
	tests/unit/test_period.c \
	tests/unit/test_picture.c \
	tests/unit/test_plan_need.c \
	tests/unit/test_private_data.c \
	tests/unit/test_rank.c \
	tests/unit/test_rater_agreement.c \
	tests/unit/test_rating.c \
	tests/unit/test_record.c \
	tests/unit/test_record_check.c \
	tests/unit/test_referral_order.c \
	tests/unit/test_release.c \
	tests/unit/test_report.c \
	tests/unit/test_rpss.c \
	tests/unit/test_score.c \
	tests/unit/test_score_property.c \
	tests/unit/test_spoken.c \
	tests/unit/test_store.c \
	tests/unit/test_store_git.c \
	tests/unit/test_store_rings.c \
	tests/unit/test_store_sync.c \
	tests/unit/test_store_write.c \
	tests/unit/test_study_terms.c \
	tests/unit/test_tables.c \
	tests/unit/test_tally.c \
	tests/unit/test_task.c \
	tests/unit/test_unicode.c \
	tests/unit/test_waiting_time.c \
	tests/unit/test_words.c \

FUZZ = \
	tests/fuzz/assessment_read.c \
	tests/fuzz/card_read.c \
	tests/fuzz/csv_read.c \
	tests/fuzz/diary_read.c \
	tests/fuzz/front_matter_read.c \
	tests/fuzz/hsds_read.c \
	tests/fuzz/identity_read.c \
	tests/fuzz/json_read.c \
	tests/fuzz/markdown_read.c \
	tests/fuzz/name_scan.c \
	tests/fuzz/pattern_match.c \
	tests/fuzz/private_data.c \
	tests/fuzz/record_read.c \
	tests/fuzz/release_read.c \
	tests/fuzz/rows_read.c \
	tests/fuzz/rpss_read.c \
	tests/fuzz/task_edit.c \
	tests/fuzz/tasks_read.c \

# The example store's identities lie outside every work tree, so they are built where tests want them.
EXAMPLE = $(BUILD)/example/built
STORY   = $(wildcard examples/build.sh examples/story/*.sh examples/story/*.awk examples/seed/*.*)

# Data is found relative to the program, in the build tree as in an installation.
SEEDS = $(patsubst examples/seed/%,share/spis/seed/%,$(wildcard \
	examples/seed/vocabulary/*.csv examples/seed/cards/*/*))
CATALOGUE = share/locale/cs/LC_MESSAGES/spis.mo
PAGES = $(foreach number,1 5 7,$(patsubst man/%,share/man/man$(number)/%,$(wildcard man/*.$(number)))) \
	$(patsubst man/cs/%,share/man/cs/man7/%,$(wildcard man/cs/*.7))
DATA = $(CATALOGUE) $(SEEDS)
SHARED = $(DATA) $(PAGES)

LIBRARY  = $(BUILD)/libspis.a
PROGRAMS = $(CMD:cmd/%.c=$(BUILD)/bin/%)
UNITS    = $(UNIT:tests/unit/%.c=$(BUILD)/unit/%)
SILENT   = $(filter-out %/spis,$(CMD:cmd/%.c=$(BUILD)/silent/bin/%))
FUZZERS  = $(FUZZ:tests/fuzz/%.c=$(BUILD)/fuzz/%)
TESTS    = tests/*.t $(UNITS)

WARNINGS = -Wall -Wextra -Wpedantic -Wshadow -Wstrict-prototypes -Wmissing-prototypes -Wconversion \
	-Wno-sign-conversion -Wformat=2 -Wundef -Wvla -Wimplicit-fallthrough $(if $(WERROR),-Werror)
COMPILE = $(CC) -std=c17 -D_GNU_SOURCE -DSPIS_VERSION='"$(VERSION)"' -Ilib $(CPPFLAGS) $(LIB_CFLAGS) \
	$(WARNINGS) -ffile-prefix-map=$(CURDIR)=. $(HARDENING) $(CFLAGS) $(SANITIZE) -MMD -MP
LINK = $(CC) $(HARDENING_LINK) $(CFLAGS) $(SANITIZE) $(LDFLAGS) -o $@ $^ $(LIBS)
SAY = @mkdir -p $(@D) && echo
Q = $(if $(V),,@)

# These see to their packages (or flags), then start make again for a goal of the second kind.
OUTER = asan bench check check-browser clean demo deps dist faults fuzz lint measure po uninstall valgrind
AGAIN = $(MAKE) --no-print-directory $(if $(findstring jobserver,$(MAKEFLAGS)),,-j$(JOBS))
NEED  = tests/tools/packages.sh

all: $(LIBRARY) $(PROGRAMS) $(SHARED:%=$(BUILD)/%)

ifneq ($(filter $(OUTER),$(MAKECMDGOALS)),)
.NOTPARALLEL:
endif
ifneq ($(filter-out $(OUTER),$(or $(MAKECMDGOALS),all)),)
include $(BUILD)/flags.mk
endif

# What the compiler takes and where the libraries are: asked once, and again for another compiler.
PROBING = $(strip $(CC) $(SANITIZE))
ifneq ($(strip $(PROBED)),$(PROBING))
$(BUILD)/flags.mk: always
endif
$(BUILD)/flags.mk: tests/tools/flags.sh
	@mkdir -p $(@D)
	tests/tools/flags.sh '$(CC)' '$(SANITIZE)' >$@.new
	@mv $@.new $@

$(BUILD)/obj/%.o: %.c $(BUILD)/flags.mk
	$(SAY) 'cc $<'
	$(Q)$(COMPILE) -c -o $@ $<

# Of this list of sources too: an object that was left out is there already when its line is added.
$(LIBRARY): $(LIB:%.c=$(BUILD)/obj/%.o) Makefile
	$(SAY) 'ar $@'
	@rm -f $@
	$(Q)$(AR) rcsD $@ $(filter %.o,$^)

$(BUILD)/bin/%: $(BUILD)/obj/cmd/%.o $(LIBRARY)
	$(SAY) 'link $@'
	$(Q)$(LINK)

$(BUILD)/unit/%: $(BUILD)/obj/tests/unit/%.o $(LIBRARY)
	$(SAY) 'link $@'
	$(Q)$(LINK) -lcmocka

# Commands whose work fails in silence, for tests/silent.t: in a copy of their object each function
# of lib/work has another name, under which one stands that returns nothing.
FAILING = sed -nE 's/^(bool |(const )?struct [a-z_]+ \*)([a-z_]+)\(.*/$1/p' $(wildcard lib/work/*/*.h)
$(BUILD)/silent/names: $(wildcard lib/work/*/*.h)
	@mkdir -p $(@D)
	@$(call FAILING,\3 silent_\3) >$@
	@echo 'main command_main' >>$@
	@echo 'command_run silent_run' >>$@

$(BUILD)/silent/failures.c: $(wildcard lib/work/*/*.h)
	@mkdir -p $(@D)
	@$(call FAILING,void *silent_\3(void); void *silent_\3(void) { return 0; }) >$@

$(BUILD)/silent/failures.o: $(BUILD)/silent/failures.c
	$(Q)$(COMPILE) -c -o $@ $<

$(BUILD)/silent/%.o: $(BUILD)/obj/cmd/%.o $(BUILD)/silent/names
	$(Q)objcopy --redefine-syms=$(BUILD)/silent/names $< $@

$(BUILD)/silent/bin/%: $(BUILD)/silent/%.o $(BUILD)/obj/tests/tools/silent.o $(BUILD)/silent/failures.o \
		$(LIBRARY)
	$(SAY) 'link $@'
	$(Q)$(LINK)

$(BUILD)/fuzz/%: $(BUILD)/obj/tests/fuzz/%.o $(LIBRARY)
	$(SAY) 'link $@'
	$(Q)$(LINK) -fsanitize=fuzzer

$(BUILD)/$(CATALOGUE): lib/po/cs.po
	@mkdir -p $(@D)
	msgfmt --check -o $@ $<

$(BUILD)/share/spis/seed/%: examples/seed/%
	@mkdir -p $(@D)
	@cp $< $@

$(BUILD)/share/man/cs/man7/%: man/cs/%
	@mkdir -p $(@D)
	@cp $< $@

.SECONDEXPANSION:
$(BUILD)/share/man/%: man/$$(@F)
	@mkdir -p $(@D)
	@cp $< $@

check:
	@$(NEED) $(PACKAGES_BUILD) $(PACKAGES_CHECK)
	@$(AGAIN) run-check

# axe-core, in the one version of tests/browser/package-lock.json, comes by npm, which some nodejs
# packages hold and Debian's does not.
AXE = $(BUILD)/browser/node_modules/axe-core/axe.min.js
check-browser:
	@$(NEED) $(PACKAGES_BUILD) $(PACKAGES_BROWSER)
	@command -v npm >/dev/null || $(NEED) npm
	@$(AGAIN) run-check-browser

run-check-browser: all $(EXAMPLE) $(AXE) $(BUILD)/browser/gallery
	@prove -e node $(PROVE_FLAGS) tests/browser/pages.mjs :: $(BUILD) $(PAGE)

$(BUILD)/browser/gallery: $(BUILD)/obj/tests/browser/gallery.o $(LIBRARY)
	$(SAY) 'link $@'
	$(Q)$(LINK)

$(AXE): tests/browser/package.json tests/browser/package-lock.json
	@mkdir -p $(BUILD)/browser
	@cp $^ $(BUILD)/browser
	$(Q)cd $(BUILD)/browser && npm ci --silent --ignore-scripts --no-audit --no-fund
	@touch $@

demo:
	@$(NEED) $(PACKAGES_BUILD)
	@$(AGAIN) all $(EXAMPLE)
	@PATH="$(CURDIR)/$(BUILD)/bin:$$PATH" examples/demo.sh $(BUILD)/example/identities $(BUILD)/demo

$(BUILD)/example/built: $(STORY) $(PROGRAMS) $(DATA:%=$(BUILD)/%)
	@PATH="$(CURDIR)/$(BUILD)/bin:$$PATH" tests/tools/example.sh $(@D)
	@touch $@

PROVE = CMOCKA_MESSAGE_OUTPUT=TAP BUILD=$(BUILD) prove -j$(JOBS) $(PROVE_FLAGS)
run-check: all $(UNITS) $(SILENT) $(EXAMPLE) $(BUILD)/fault.so
	@$(PROVE) $(TESTS)

$(BUILD)/fault.so: tests/fault/fault.c
	$(SAY) 'cc $<'
	$(Q)$(CC) -std=c17 -D_GNU_SOURCE -shared -fPIC $(WARNINGS) $(CFLAGS) -o $@ $<

faults:
	@$(NEED) $(PACKAGES_BUILD) $(PACKAGES_CHECK)
	@$(AGAIN) all $(BUILD)/fault.so
	STRIDE=1 BUILD=$(BUILD) tests/faults.t

# Sanitizers and valgrind have builds of their own, without the hardening that hides what they look for.
STRICT = -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer
asan:
	@$(NEED) $(PACKAGES_BUILD) $(PACKAGES_CHECK)
	@$(AGAIN) run-check BUILD=build/asan CFLAGS='-O1 -g' SANITIZE='$(STRICT)'

valgrind:
	@$(NEED) $(PACKAGES_BUILD) $(PACKAGES_CHECK) $(PACKAGES_LINT)
	@$(AGAIN) run-valgrind BUILD=build/valgrind CFLAGS='-O1 -g' HARDENING= HARDENING_LINK=

run-valgrind: all $(UNITS) $(SILENT) $(EXAMPLE)
	tests/tools/valgrind.sh $(BUILD)/wrapped $(PROGRAMS) $(UNITS)
	WRAPPERS=$(CURDIR)/$(BUILD)/wrapped $(PROVE) $(subst $(BUILD)/unit,$(BUILD)/wrapped,$(TESTS))

FUZZ_SECONDS = 20
fuzz:
	@$(NEED) $(PACKAGES_BUILD) $(PACKAGES_LINT)
	@$(AGAIN) run-fuzz BUILD=build/fuzz CC=clang CFLAGS='-O1 -g' \
		SANITIZE='-fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=all'

run-fuzz: $(FUZZERS)
	tests/tools/fuzz.sh $(FUZZ_SECONDS) $(FUZZERS)

lint:
	@$(NEED) $(PACKAGES_BUILD) $(PACKAGES_CHECK) $(PACKAGES_LINT)
	tests/tools/lint.sh
	@$(AGAIN) all $(UNIT:tests/%.c=build/analyzer/obj/tests/%.o) \
		BUILD=build/analyzer CC=gcc CFLAGS='-O2 -fanalyzer' WERROR=1

# The analyser takes the -1 of iconv_open, which opened nothing, for something to close.
build/analyzer/obj/lib/text/encoding.o: override CFLAGS += -Wno-analyzer-malloc-leak

# How many forms of names are found, how many sentences accused, what the index of names costs.
MEASURES = $(BUILD)/unit/test_name_recall $(BUILD)/unit/test_name_image
measure:
	@$(NEED) $(PACKAGES_BUILD) $(PACKAGES_CHECK)
	@$(AGAIN) $(MEASURES)
	@$(BUILD)/unit/test_name_recall
	@for families in 10000 100000; do FAMILIES=$$families $(BUILD)/unit/test_name_image || exit; done

bench:
	@$(AGAIN) all
	@for script in tests/bench/*.sh; do BUILD=$(BUILD) $$script || exit; done

# By hand; one in ten may survive. For what a run needs from the environment see the script.
mutants:
	@$(NEED) $(PACKAGES_BUILD) $(PACKAGES_CHECK)
	@BUILD=$(BUILD) MUTANTS=$(MUTANTS) SEED=$(SEED) FILES='$(FILES)' tests/tools/mutants.py

deps:
	@$(NEED) $(PACKAGES_BUILD) $(PACKAGES_CHECK)

# The catalogue takes up new messages of the sources; tests/translation.t holds that none is missing.
po:
	@mkdir -p $(BUILD)
	tests/tools/messages.sh >$(BUILD)/spis.pot
	msgmerge --quiet --update --backup=none --no-fuzzy-matching lib/po/cs.po $(BUILD)/spis.pot

# What goes where. Uninstall removes what install put there, given the same DESTDIR, PREFIX and FRONT.
ROOT    = $(DESTDIR)$(PREFIX)
FRONTAL = $(if $(filter only,$(FRONT)),$(BUILD)/bin/spis,$(PROGRAMS))
BEHIND  = $(filter-out $(FRONTAL),$(PROGRAMS))
install: all
	install -d $(ROOT)/bin
	install $(FRONTAL) $(ROOT)/bin
	$(if $(BEHIND),install -d $(ROOT)/libexec/spis && install $(BEHIND) $(ROOT)/libexec/spis)
	@set -e; for file in $(SHARED); do install -D -m 644 $(BUILD)/$$file $(ROOT)/$$file; done

uninstall:
	rm -f $(FRONTAL:$(BUILD)/%=$(ROOT)/%) $(BEHIND:$(BUILD)/bin/%=$(ROOT)/libexec/spis/%)
	@rm -f $(SHARED:%=$(ROOT)/%)
	@find $(ROOT)/libexec/spis $(ROOT)/share/spis -depth -type d -empty -delete 2>/dev/null || true

dist:
	@mkdir -p $(BUILD)
	git archive --prefix=spis-$(VERSION)/ -o $(BUILD)/spis-$(VERSION).tar.gz HEAD

clean:
	rm -rf $(BUILD)

always:
.PHONY: all always install run-check run-check-browser run-fuzz run-valgrind $(OUTER)
.SECONDARY:
.DELETE_ON_ERROR:
-include $(patsubst %.c,$(BUILD)/obj/%.d,$(LIB) $(CMD) $(UNIT) $(FUZZ) tests/tools/silent.c tests/browser/gallery.c)
