Imports Microsoft.VisualBasic
Imports System
Imports System.Globalization
Imports NodaTime
Imports Partnership.Rules.Calculators
Imports Partnership.Rules.Profiles
Imports Partnership.Rules.Reasons
Imports Partnership.Rules.Time

Module Program

    Sub Main()
        For Each due In MeetingTimetable.For(Southampton.Board, New LocalDate(2021, 9, 8), UkCalendars.All)
            Console.Out.Write($"{Words(due.Due)} {due.Duty.Rule.Id} {due.Citation.Id}" & vbLf)
        Next

        Console.Out.Write(Iso(TimeLimit.WorkingDaysAfter(7).CountFrom(New LocalDate(2008, 12, 17), UkCalendars.EnglandAndWales).On) & vbLf)
    End Sub

    Private Function Words(due As Determination(Of LocalDate)) As String
        Return If(due.State = FactState.Known, Iso(due.Value), due.AnswerInWords)
    End Function

    Private Function Iso(day As LocalDate) As String
        Return day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture)
    End Function

End Module
