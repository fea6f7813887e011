Imports Partnership.Rules.Calculators
Imports Partnership.Rules.Governance
Imports Partnership.Rules.Profiles
Imports Partnership.Rules.Time

Friend Module Program

    Friend Sub Main()
        Dim answer = DeadlineCalculator.Assess(
            StatuteBook.VersionsOf("foia-2000/answer"), TriggerTime.Parse("2026-07-10"), DeadlineFacts.None, UkCalendars.All)

        Console.WriteLine(answer)
        Console.WriteLine(answer.Due.Citations(0).ForMinutes)
    End Sub

End Module
