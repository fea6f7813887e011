using System.Text.RegularExpressions;
using Partnership.Rules.ActionPlans;
using Partnership.Rules.Documents.Files;
using Partnership.Rules.Documents.Files.Grids;
using Partnership.Rules.Documents.Files.Office;
using Partnership.Rules.Documents.Files.Text;
using Partnership.Rules.Documents.Understanding;
using Partnership.Rules.Foundation;

namespace Partnership.Rules.Documents;

/// <summary>Reads an action plan out of a file: Word (.docx), Excel (.xlsx), text saved from Word, or CSV - recognised by its content.</summary>
/// <remarks>
/// The reader throws for no file: a file that it cannot read gives an empty plan with one clear problem. Nothing outside
/// the file is fetched. Text that the reader does not understand is kept and reported with its place. The reader never guesses.
/// </remarks>
/// <example><code>using var file = File.OpenRead("plan.docx"); var read = PlanReader.Read(file);</code></example>
public static class PlanReader
{
    /// <summary>Reads a plan from a file or its bytes.</summary>
    /// <param name="stream">The file, read from its current position to the end.</param>
    /// <param name="options">The options for reading; null for the defaults.</param>
    /// <exception cref="ArgumentNullException">The stream is null.</exception>
    public static PlanReadResult Read(Stream stream, PlanReadOptions? options = null)
    {
        _ = stream ?? throw new ArgumentNullException(nameof(stream));
        var (asked, problems) = (options ?? PlanReadOptions.Default, new Problems());
        var format = PlanFormat.Unknown;
        try
        {
            var bytes = FileBytes.Read(stream, asked.Limits);
            format = FileBytes.IsOffice(bytes, "plan") ? PlanFormat.Word : PlanFormat.Csv;
            return Patterns.Patiently(() =>
            {
                problems = new Problems();
                var raw = TakeApart(bytes, asked, problems);
                format = raw.Format;
                return Finish(new PlanInterpreter(raw, Understood(asked)), format, problems);
            });
        }
        catch (Exception error) when (FileBytes.IsOfTheFile(error))
        {
            problems.Fail(SourceLocation.WholeFile, FileBytes.Message(error));
        }
        catch (RegexMatchTimeoutException)
        {
            problems.Fail(SourceLocation.WholeFile, "The longest cells of the file take too long to understand, so we did not open it. Shorten them.");
        }

        return new PlanReadResult(new ActionPlan(string.Empty, asked.AsAt), format, problems.ToList());
    }

    private static UnderstandingSettings Understood(PlanReadOptions options) => new(options.AsAt, options.Columns, options.Scale, options.People, options.UsesAllSheets);

    private static PlanReadResult Finish(PlanInterpreter interpreter, PlanFormat format, Problems problems)
    {
        var plan = interpreter.Read();
        if (plan.Actions.Count == 0)
        {
            problems.Fail(SourceLocation.WholeFile, "No action was found. A plan is a table with headings such as Action, Lead and Update.");
        }

        return new PlanReadResult(plan, format, problems.ToList().Select(one => one with { Message = interpreter.Clear(one.Message) }).ToValueList())
        {
            Explanation = interpreter.Explanation.Make(interpreter.Clear),
        };
    }

    private static RawPlan TakeApart(byte[] bytes, PlanReadOptions options, Problems problems)
    {
        var settings = new FileSettings(options.Limits, options.Sheet, text => Headings.RoleOf(text, options.Columns) != ColumnRole.Kept, sheets => SheetChoice.Choose(sheets, Understood(options), problems));
        return FileBytes.IsZip(bytes) ? OfficeFile.Read(bytes, settings, problems) : TextFile.Read(bytes, settings, problems);
    }
}
