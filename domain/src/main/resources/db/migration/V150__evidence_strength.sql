-- How strong a source other than a report is; those that were named before are not judged.
alter table problem_evidence add column strength varchar(20) after note;
