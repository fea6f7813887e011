using System.Xml;
using Partnership.Rules.ActionPlans;
using Partnership.Rules.Documents.Grids;
using Partnership.Rules.Documents.Office;
using Partnership.Rules.Documents.Text;
using Partnership.Rules.Documents.Understanding;

namespace Partnership.Rules.Documents;

/// <summary>Reads an action plan out of a file: Word (.docx), Excel (.xlsx), text saved from Word, or CSV - told by content.</summary>
/// <remarks>
/// What the file holds never makes it throw: a file that cannot be read gives an empty plan with one clear problem. Nothing outside
/// the file is fetched. What is not understood is kept as text and reported with its place; nothing is guessed.
/// </remarks>
public static class PlanReader
{
    /// <summary>Reads a plan.</summary>
    /// <param name="stream">The file, read from where it stands to its end.</param>
    /// <param name="options">What the reader is told beforehand; null for the usual.</param>
    /// <exception cref="ArgumentNullException">The stream is null.</exception>
    public static PlanReading Read(Stream stream, PlanReadingOptions? options = null)
    {
        _ = stream ?? throw new ArgumentNullException(nameof(stream));
        var (told, problems) = (options ?? PlanReadingOptions.Usual, new Problems());
        var format = PlanFormat.Unknown;
        try
        {
            var bytes = Bytes(stream, told.Limits);
            format = FormatOf(bytes);
            var raw = TakeApart(bytes, ref format, told, problems);
            return Finish(new PlanInterpreter(raw, told).Read(), format, problems);
        }
        catch (Exception error) when (error is UnreadableException or XmlException or InvalidDataException or IOException or NotSupportedException or TimeoutException or ArgumentException or OverflowException)
        {
            problems.Fail(SourceLocation.WholeFile, error is UnreadableException ? error.Message : "The file is damaged or cut short, and cannot be read.");
            return new PlanReading(new ActionPlan(string.Empty, told.AsAt), format, problems.ToList());
        }
    }

    private static PlanReading Finish(ActionPlan plan, PlanFormat format, Problems problems)
    {
        if (plan.Actions.Count == 0)
        {
            problems.Fail(SourceLocation.WholeFile, "No action was found. A plan is a table with headings such as Action, Lead and Update.");
        }

        return new PlanReading(plan, format, problems.ToList());
    }

    private static byte[] Bytes(Stream stream, ReadingLimits limits)
    {
        var memory = new MemoryStream();
        var buffer = new byte[81920];
        for (var read = stream.Read(buffer, 0, buffer.Length); read > 0; read = stream.Read(buffer, 0, buffer.Length))
        {
            memory.Write(buffer, 0, read);
            if (memory.Length > limits.FileBytes)
            {
                throw new UnreadableException(FormattableString.Invariant($"The file is larger than {limits.FileBytes} bytes, the most that is read."));
            }
        }

        return memory.Length == 0 ? throw new UnreadableException("The file is empty.") : memory.ToArray();
    }

    private static PlanFormat FormatOf(byte[] bytes) =>
        Begins(bytes, "PK") ? PlanFormat.Word
        : Begins(bytes, "\u00D0\u00CF\u0011\u00E0") ? throw new UnreadableException("The file is encrypted, or in the old binary form of Word or Excel. Save it without a password as .docx or .xlsx.")
        : Begins(bytes, "%PDF") ? throw new UnreadableException("The file is a PDF. Save the plan as .docx, .xlsx, text or CSV.")
        : Begins(bytes, "{\\rtf") ? throw new UnreadableException("The file is rich text (.rtf). Save the plan as .docx.")
        : PlanFormat.Csv;

    private static bool Begins(byte[] bytes, string mark) => bytes.Length >= mark.Length && mark.Select((c, at) => bytes[at] == c).All(same => same);

    private static RawPlan TakeApart(byte[] bytes, ref PlanFormat format, PlanReadingOptions options, Problems problems)
    {
        if (format == PlanFormat.Word)
        {
            var office = OfficeFile.Read(bytes, options, problems);
            format = office.Format;
            return office;
        }

        return OfText(TextDecoding.Decode(bytes), ref format, options, problems);
    }

    private static RawPlan OfText(string text, ref PlanFormat format, PlanReadingOptions options, Problems problems)
    {
        if (text.Trim().Length == 0)
        {
            throw new UnreadableException("The file has no text in it.");
        }

        Symbols(text, problems);
        var lines = PlainText.Lines(text);
        if (WordTextSource.Looks(lines))
        {
            format = PlanFormat.WordText;
            return new RawPlan(format, WordTextSource.Read(lines, options, problems), problems);
        }

        return CsvSource.SeparatorOf(text) is { } separator
            ? new RawPlan(format, [CsvSource.Read(text, separator, options.Limits, problems)], problems)
            : throw new UnreadableException("The text holds no table: neither cells that start with a tab, as Word saves them, nor separated values.");
    }

    private static void Symbols(string text, Problems problems)
    {
        var count = text.Count(PlainText.IsSymbol);
        if (count > 0)
        {
            problems.Note(SourceLocation.WholeFile, FormattableString.Invariant($"{count} characters of a symbol font were turned back into plain ones; codes may have been hidden in them."));
        }
    }
}
