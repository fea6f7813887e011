using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Reflection;
using System.Runtime.Versioning;
using System.Text;
using NodaTime;
using Partnership.Rules.Calculators;
using Partnership.Rules.Documents;
using Partnership.Rules.Governance;
using Partnership.Rules.ICalendar;
using Partnership.Rules.Json;
using Partnership.Rules.Profiles;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace PackageTests
{
    /// <summary>Something of each package, told as text. Every consumer compiles this file, and all must print the same.</summary>
    public static class Everything
    {
        private const string Types =
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>" +
            "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";

        private const string Relations =
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" +
            "<Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>";

        private const string Word =
            "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:tbl>" +
            "<w:tr><w:tc><w:p><w:r><w:t>Ref</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Action</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>RAG</w:t></w:r></w:p></w:tc></w:tr>" +
            "<w:tr><w:tc><w:p><w:r><w:t>1.2</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Train staff</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Amber</w:t></w:r></w:p></w:tc></w:tr>" +
            "</w:tbl></w:body></w:document>";

        /// <summary>The framework that each of the four assemblies was built for, which tells the asset that was taken.</summary>
        public static string Assets() => string.Join(
            "\n",
            new[] { typeof(TimeLimit), typeof(PartnershipJson), typeof(ICalendarFile), typeof(PlanReader) }
                .Select(type => type.Assembly)
                .Select(one => one.GetName().Name + " " + one.GetCustomAttribute<TargetFrameworkAttribute>()?.FrameworkName));

        /// <summary>Writes it all.</summary>
        public static void Print(TextWriter to)
        {
            var board = MeetingTimetable.For(Southampton.Board, new LocalDate(2021, 9, 8), UkCalendars.All);
            Core(board, to);
            Json(board, to);
            foreach (var line in ICalendarFile.Of(new[] { ICalendarMeeting.OnItsDay(board) }, new ICalendarTask[0], ICalendarOptions.CreatedAt(Instant.FromUtc(2021, 9, 1, 12, 0)).WithReminders(7)).Text.Split('\n').Take(16))
            {
                to.Write(line.TrimEnd('\r') + "\n");
            }

            Calendar(to);
            Documents(to);
        }

        private static void Calendar(TextWriter to)
        {
            var request = DeadlineCalculator.Assess(StatuteBook.VersionsOf("R25"), TriggerTime.Parse("2026-07-10"), DeadlineFacts.None, UkCalendars.All);
            var duty = ICalendarTask.FromResult(request, new Party("southampton", "Southampton City Council")).About("foi-2026-014");
            var file = ICalendarFile.Of(Enumerable.Empty<ICalendarMeeting>(), new[] { duty }, ICalendarOptions.CreatedAt(Instant.FromUtc(2026, 7, 10, 12, 0)));
            to.Write($"{duty}\n{string.Join("\n", file.Text.Split('\n').Skip(4).Take(3).Select(line => line.TrimEnd('\r')))}\n");
        }

        private static void Core(MeetingTimetable board, TextWriter to)
        {
            foreach (var due in board)
            {
                to.Write($"{due.On:uuuu-MM-dd} {due.Duty.Rule.Id} {due.Citation.Id}\n");
            }

            to.Write($"{TimeLimit.WorkingDaysAfter(7).CountFrom(new LocalDate(2008, 12, 17), UkCalendars.EnglandAndWales).On:uuuu-MM-dd}\n");
            to.Write($"{Counting.All}\n{Counting.Parse("working-days")}\n");
            to.Write($"{string.Join(" ", Catalogue.Groups.Take(3).Select(group => group.Id))}\n");
        }

        private static void Json(MeetingTimetable board, TextWriter to)
        {
            var written = PartnershipJson.Write(board[0].Due);
            to.Write($"{written.Replace("\r\n", "\n")}\n{PartnershipJson.Of<DeterminationDocument>().Read(written).Value}\n");
            to.Write($"{string.Join(" ", PartnershipJson.Of<DeterminationDocument>().Read(written.Replace("\"known\"", "\"notKnown\"")).Problems)}\n");
            to.Write($"{PartnershipJson.Of<TimeLimit>().Read(PartnershipJson.Of<TimeLimit>().Write(TimeLimit.MonthsAfter(2))).Value}\n");
            to.Write($"{Narration.Of(board[0].Due)[1]}\n");
        }

        private static void Documents(TextWriter to)
        {
            var read = PlanReader.Read(new MemoryStream(Encoding.UTF8.GetBytes("Ref,Action,Lead,RAG\n4.01,Train staff,All,Green\n")));
            var csv = new StringWriter();
            PlanCsv.Write(read.Plan, csv);
            to.Write($"{read.Format}: {read}\n{csv.ToString().Replace("\r\n", "\n")}");
            using (var file = WordFile())
            {
                var word = PlanReader.Read(file);
                to.Write($"{word.Format}: {word.Plan.Actions[0].Code} {word.Plan.Actions[0].Action} {word.Plan.Actions[0].Rating}\n");
            }
        }

        private static MemoryStream WordFile()
        {
            var file = new MemoryStream();
            using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
            {
                Write(zip, "[Content_Types].xml", Types);
                Write(zip, "_rels/.rels", Relations);
                Write(zip, "word/document.xml", Word);
            }

            file.Position = 0;
            return file;
        }

        private static void Write(ZipArchive zip, string name, string text)
        {
            using (var part = new StreamWriter(zip.CreateEntry(name).Open()))
            {
                part.Write(text);
            }
        }
    }
}
