-- What the application's database user may do, table by table: a grant on the whole schema could not be narrowed.
-- From append-only tables nobody but retention deletes; from others the application deletes what a person takes back and
-- what is over. GrantsIT holds the same decisions once more. Applied whenever this file changes.

-- append-only
grant select, insert on audit_line to ${app_user};
grant select, insert on audit_link to ${app_user};
grant select, insert on audit_check to ${app_user};
grant select on audit_cut to ${app_user};
grant select, insert on revision to ${app_user};
grant select, insert on approval to ${app_user};

-- moved on with each link, never made anew
grant select, update on audit_head to ${app_user};

grant select, insert, update on outbox to ${app_user};
grant select, insert, update on counter to ${app_user};
grant select, update on publication_counter to ${app_user};

-- what is over is deleted at once by whoever counts or confirms
grant select, insert, update, delete on rate_limit to ${app_user};
grant select, insert, update, delete on confirmation to ${app_user};

-- retention
grant select, delete on audit_line to ${retention_user};
grant select, delete on audit_link to ${retention_user};
grant select, insert on audit_cut to ${retention_user};
grant select on audit_check to ${retention_user};
grant select, delete on outbox to ${retention_user};
grant select, delete on concern to ${retention_user};
grant select, delete on concern_place to ${retention_user};
grant select, delete on concern_entry to ${retention_user};
grant select, delete on concern_question to ${retention_user};
grant select, delete on concern_acceptance to ${retention_user};
grant select, delete on concern_word to ${retention_user};
grant select, delete on concern_addition to ${retention_user};
grant select, delete on confirmation to ${retention_user};
grant select, delete on staff_draft to ${retention_user};
grant update (sealed_key, sealed_bytes) on concern_original to ${retention_user};
grant update (sealed_key, sealed_bytes) on concern_contact to ${retention_user};
grant update (sealed_key, sealed_bytes) on concern_addition_original to ${retention_user};
grant update (sealed_key, sealed_bytes) on concern_picture to ${retention_user};
grant update (sealed_key, sealed_bytes) on outbox to ${retention_user};
grant select, update (sealed_key, sealed_bytes) on subscription to ${retention_user};
grant select, update (sealed_key, sealed_bytes) on member_totp to ${retention_user};
grant select (id, party) on member to ${retention_user};
grant select, delete, update (address_key, address_bytes, sealed_key, sealed_bytes) on accessibility_remark
  to ${retention_user};
grant select, update on problem_evidence to ${retention_user};
grant select, update on publication_counter to ${retention_user};
grant select, insert, update on concern_count_kept to ${retention_user};
grant select on retention_period to ${retention_user};
grant select, insert on retention_removal to ${retention_user};

-- member
grant select, insert, update on unit to ${app_user};
grant select, update on role to ${app_user};
grant select, insert, delete on role_permission to ${app_user};
grant select, insert, update on member to ${app_user};
grant select, insert, delete on member_role to ${app_user};
grant select, insert, update, delete on morning_letter to ${app_user};
grant select, insert, update, delete on saved_filter to ${app_user};
grant select, insert, update, delete on staff_draft to ${app_user};
grant select, insert, update, delete on member_session to ${app_user};
grant select, insert, update, delete on password_link to ${app_user};
grant select, insert, update, delete on member_totp to ${app_user};
grant select, insert, delete on recovery_code to ${app_user};
grant select, insert, update, delete on passkey to ${app_user};
grant select, insert on member_federation to ${app_user};
grant select, insert, delete on member_provider_role to ${app_user};
grant select, insert, update, delete on group_mapping to ${app_user};

-- problem; what is a line of history or a finding is only ever added
grant select, insert, update on problem to ${app_user};
grant select, insert, delete on problem_focus_area to ${app_user};
grant select, insert on problem_phase_entry to ${app_user};
grant select, insert, update on problem_definition to ${app_user};
grant select, insert on problem_evidence to ${app_user};
grant select, insert, update on problem_cause to ${app_user};
grant select, insert, delete on problem_cause_source to ${app_user};
grant select, insert, update on problem_analysis to ${app_user};
grant select, insert, update, delete on problem_analysis_answer to ${app_user};
grant select, insert, update, delete on problem_analysis_link to ${app_user};
grant select, insert, update on problem_analysis_part to ${app_user};
grant select, insert on problem_analysis_note to ${app_user};
grant select, update (sealed_key, sealed_bytes) on problem_analysis_note to ${retention_user};
grant select, insert on problem_goal to ${app_user};
grant select, insert on problem_evaluation to ${app_user};

-- statistics; what a file told is kept, also when a later one corrects it
grant select, insert, update on series to ${app_user};
grant select, insert on series_import to ${app_user};
grant select, insert on series_reading to ${app_user};

-- assessment; only ever added to
grant select, insert on process_finding to ${app_user};
grant select, insert on effect_study to ${app_user};
grant select, insert on effect_study_count to ${app_user};
grant select, insert on assessment_decision to ${app_user};
grant select, insert on problem_follow_up to ${app_user};
grant select, insert, update on public_finding to ${app_user};

-- agreement
grant select, insert, update on agreement to ${app_user};
grant select, insert on agreement_signature to ${app_user};
grant select, insert, update, delete on agreement_copy to ${app_user};
grant select, insert, update, delete on focus_area to ${app_user};
grant select, insert, update, delete on agreement_commitment to ${app_user};
grant select, insert, update, delete on agreement_appendix to ${app_user};

-- measure
grant select, insert, update on measure to ${app_user};
grant select, insert, delete on measure_focus_area to ${app_user};
grant select, insert, delete on measure_cause to ${app_user};
grant select, insert, update, delete on measure_contribution to ${app_user};
grant select, insert, update, delete on measure_place to ${app_user};
grant select, insert on measure_entry to ${app_user};
grant select, insert, update on measure_candidate to ${app_user};
grant select, insert, delete on measure_code to ${app_user};
grant select, insert on measure_work to ${app_user};
grant select, insert, update on task to ${app_user};

-- message
grant select, insert, update on announcement to ${app_user};
grant select, update on notice to ${app_user};
grant select, insert, delete on announcement_channel to ${app_user};
grant select, insert, delete on announcement_measure to ${app_user};
grant select, insert, delete on announcement_published_measure to ${app_user};
grant select, insert on announcement_correction to ${app_user};
grant select, insert, update, delete on announcement_translation to ${app_user};
grant select, insert, update, delete on announcement_public_translation to ${app_user};

-- a subscription that ends is gone
grant select, insert, update, delete on subscription to ${app_user};
grant select, insert, delete on subscription_wish to ${app_user};

-- forum
grant select, insert, update on forum to ${app_user};
grant select, insert, update, delete on forum_seat to ${app_user};

-- place
grant select, insert, update, delete on area to ${app_user};
grant select, insert, update, delete on place_name to ${app_user};
grant select, insert, update, delete on place_word to ${app_user};
grant select, insert on place_import to ${app_user};
grant select on road_keeper to ${app_user};
grant select on road to ${app_user};

-- walk
grant select, insert, update on safety_walk to ${app_user};
grant select, insert, update, delete on safety_walk_stop to ${app_user};
grant select, insert on safety_walk_report to ${app_user};
grant select, delete on safety_walk_report to ${retention_user};

-- concern
grant select on category to ${app_user};
grant select, insert, update on route_set to ${app_user};
grant select, insert, update, delete on route to ${app_user};
grant select, insert, update, delete on answer_template to ${app_user};
grant select, insert, update on concern_acceptance to ${app_user};
grant select, insert, update on concern to ${app_user};
grant select, insert on concern_place to ${app_user};
grant select, insert on concern_original to ${app_user};
grant select, insert, update, delete on concern_contact to ${app_user};
grant select, insert on concern_entry to ${app_user};
grant select, insert, delete on concern_word to ${app_user};
grant select, insert on concern_share to ${app_user};
grant select, insert on concern_note to ${app_user};
grant select, delete on concern_share to ${retention_user};
grant select, delete, update (sealed_key, sealed_bytes) on concern_note to ${retention_user};
grant select, insert, update on concern_file to ${app_user};
grant select, insert on concern_file_entry to ${app_user};
grant select, insert, update on concern_recusal to ${app_user};
grant select, delete on concern_file to ${retention_user};
grant select, delete, update (sealed_key, sealed_bytes) on concern_file_entry to ${retention_user};
grant select, delete on concern_recusal to ${retention_user};
grant select, insert on disclosure to ${app_user};
grant select, insert on disclosure_report to ${app_user};
grant select, delete on disclosure_report to ${retention_user};
grant select, insert, update on concern_question to ${app_user};
grant select, insert, update on concern_addition to ${app_user};
grant select, insert on concern_addition_original to ${app_user};
grant select, insert, update on deflection_count to ${app_user};
grant select, insert, delete on photo_draft to ${app_user};
grant select, insert, update on concern_photo to ${app_user};
grant select, insert, delete on concern_picture to ${app_user};
grant select, delete on concern_photo to ${retention_user};
grant select, delete on concern_picture to ${retention_user};
grant select, delete on concern_original to ${retention_user};
grant select, delete on concern_contact to ${retention_user};
grant select, delete on concern_addition_original to ${retention_user};

-- privacy; what retention did is told by retention itself, in the transaction in which it does it
grant select, update on retention_period to ${app_user};
grant select on retention_removal to ${app_user};
grant select, insert, update on retention_hold to ${app_user};
grant select, delete on retention_hold to ${retention_user};
grant select on concern_count_kept to ${app_user};
grant select, insert, update on person_request to ${app_user};
grant select, insert, update on privacy_incident to ${app_user};

-- accessibility
grant select, update on accessibility_statement to ${app_user};
grant select, insert, update on accessibility_remark to ${app_user};

-- demo
grant select, insert, update on demo_marker to ${app_user};
