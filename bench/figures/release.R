# The release, counted by data.table in memory: Rscript release.R CSV-FOLDER INTO
# The same rules as docs/indicators.md. Reading and counting are timed apart.
suppressMessages(library(data.table))
args <- commandArgs(trailingOnly = TRUE)
from <- args[1]
into <- args[2]
dir.create(into, showWarnings = FALSE, recursive = TRUE)
setDTthreads(2)
cpu <- function() sum(proc.time()[c(1, 2)])

began <- proc.time()[3]; used <- cpu()
read <- function(name) fread(file.path(from, name), na.strings = "")
schools <- read("schools.csv")
schools[, authority_code := as.character(authority_code)]
census <- read("census.csv")
exclusions <- read("exclusions.csv")
reasons <- read("reasons.csv")
codes <- read("codes.csv")

cat(sprintf("read,%.2f,%.2f\n", proc.time()[3] - began, cpu() - used))

began <- proc.time()[3]; used <- cpu()
place <- schools[phase_group %chin% c("primary", "secondary", "special")]
place[is.na(region), region := ""]
exclusions <- place[, .(school_id, region, authority_code, phase_group)][exclusions, on = "school_id", nomatch = NULL]
exclusions[, official := kind == "suspension" & state == "standing" & !lunchtimes]
setorder(exclusions, first_day, exclusion_id)
census <- census[school_id %chin% place$school_id]
named <- function(x) fifelse(is.na(x), "", as.character(x))
ethnic <- setNames(codes[code_set == "ethnicity"]$code_group, codes[code_set == "ethnicity"]$code)
recode <- list(
  phase = function(t) named(t$phase_group),
  year_group = function(t) named(t$year_group),
  sex = function(t) named(t$sex),
  sen_provision = function(t) named(fcase(t$sen_provision == "S", "E", t$sen_provision %chin% c("A", "P"), "K", rep(TRUE, nrow(t)), t$sen_provision)),
  free_school_meals = function(t) named(t$free_school_meals),
  ethnicity = function(t) named(fcoalesce(unname(ethnic[t$ethnicity]), t$ethnicity)),
  term = function(t) named(t$term),
  reason = function(t) named(t$code))
levels <- list(nation = NULL, region = "region", authority = "authority_code", school = "school_id")

table_of <- function(by) {
  event <- by %in% c("term", "reason")
  counted <- if (by == "reason") reasons[, .(exclusion_id, code)][exclusions, on = "exclusion_id", nomatch = NULL] else copy(exclusions)
  counted[, grp := if (by == "total") "" else recode[[by]](counted)]
  roll <- if (by == "phase") {
    place[, .(school_id, grp = named(phase_group))][census[, .(pupils = .N), by = .(school_year, school_id)], on = "school_id"]
  } else if (event || by == "total") {
    census[, .(pupils = .N, grp = ""), by = .(school_year, school_id)]
  } else {
    census[, .(school_year, school_id, grp = recode[[by]](census))][, .(pupils = .N), by = .(school_year, school_id, grp)]
  }
  roll <- place[, .(school_id, region, authority_code)][roll, on = "school_id"]
  if (event) {
    enrolment <- counted[official == TRUE, .(n = .N, sessions = sum(sessions, na.rm = TRUE)), by = .(school_year, pupil_id, school_id, region, authority_code, grp)]
    enrolment[, all_sessions := sum(sessions), by = .(school_year, pupil_id, grp)]
  } else {
    enrolment <- counted[official == TRUE, .(n = .N, sessions = sum(sessions, na.rm = TRUE), grp = grp[1L]), by = .(school_year, pupil_id, school_id, region, authority_code)]
    enrolment[, all_sessions := sum(sessions), by = .(school_year, pupil_id)]
  }
  kinds <- unique(counted$grp)
  rbindlist(lapply(names(levels), function(level) {
    key <- c("school_year", levels[[level]], "grp")
    by_event <- counted[, .(
      suspensions = sum(official), sessions = sum(sessions[official], na.rm = TRUE),
      lunchtimes = sum(kind == "suspension" & state == "standing" & lunchtimes),
      permanent_issued = sum(kind == "permanent"),
      permanent_withdrawn = sum(kind == "permanent" & state == "cancelled"),
      permanent_not_yet_reviewed = sum(kind == "permanent" & state == "not_yet_reviewed"),
      permanent_reinstated = sum(kind == "permanent" & state == "reinstated"),
      permanent_upheld = sum(kind == "permanent" & state == "upheld")), by = key]
    by_pupil <- enrolment[, .(
      pupils_suspended = .N, pupils_repeatedly = sum(n > 1L), suspensions_of_repeated = sum(n[n > 1L]),
      pupils_over_five_days = sum(sessions > 10L)), by = key]
    over <- enrolment[all_sessions > 90L, .(pupils_over_forty_five_days = uniqueN(pupil_id)), by = key]
    base <- if (event) roll[, .(headcount = sum(pupils)), by = c("school_year", levels[[level]])] else roll[, .(headcount = sum(pupils)), by = key]
    if (event) base <- base[rep(seq_len(.N), each = length(kinds))][, grp := rep(kinds, times = .N / length(kinds))]
    all <- merge(base, by_event, by = key, all = TRUE)
    all <- merge(all, by_pupil, by = key, all.x = TRUE)
    all <- merge(all, over, by = key, all.x = TRUE)
    all[, c("level", "place", "breakdown") := .(level, if (is.null(levels[[level]])) "" else as.character(get(levels[[level]])), gsub("_", "-", by))]
    if (!is.null(levels[[level]])) all[, (levels[[level]]) := NULL]
    setnafill(all, fill = 0, cols = setdiff(names(all), c("level", "place", "breakdown", "school_year", "grp")))
    all
  }), use.names = TRUE)
}

for (by in c("total", names(recode))) {
  started <- proc.time()[3]; u <- cpu()
  done <- table_of(by)
  cat(sprintf("%s,%.2f,%.2f\n", by, proc.time()[3] - started, cpu() - u))
  fwrite(done, file.path(into, paste0(gsub("_", "-", by), ".csv")))
}
cat(sprintf("count and write,%.2f,%.2f\n", proc.time()[3] - began, cpu() - used))
status <- readLines("/proc/self/status")
cat(sprintf("peak_mb,%.0f,\n", as.numeric(gsub("\\D", "", grep("VmHWM", status, value = TRUE))) / 1024))
