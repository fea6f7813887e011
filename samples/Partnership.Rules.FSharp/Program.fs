open Partnership.Rules.Calculators
open Partnership.Rules.Governance
open Partnership.Rules.Profiles
open Partnership.Rules.Time

let answer =
    DeadlineCalculator.Assess(
        StatuteBook.VersionsOf "foia-2000/answer", TriggerTime.Parse "2026-07-10", DeadlineFacts.None, UkCalendars.All)

printfn "%O" answer
printfn "%s" answer.Due.Citations[0].ForMinutes
