module Program

open System.Globalization
open NodaTime
open Partnership.Rules.Calculators
open Partnership.Rules.Profiles
open Partnership.Rules.Reasons
open Partnership.Rules.Time

let iso (date: LocalDate) = date.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture)

let words (due: Determination<LocalDate>) =
    match due.State with
    | FactState.Known -> iso due.Value
    | _ -> due.AnswerInWords

for due in MeetingTimetable.For(Southampton.Board, LocalDate(2021, 9, 8), UkCalendars.All) do
    printf "%s %O %s\n" (words due.Due) due.Duty.Rule.Id due.Citation.Id

printf "%s\n" (iso (TimeLimit.WorkingDaysAfter(7).CountFrom(LocalDate(2008, 12, 17), UkCalendars.EnglandAndWales).On))
