using System.Text.RegularExpressions;
using Partnership.Rules.ActionPlans;
using Partnership.Rules.Documents.Files;
using Partnership.Rules.Documents.Files.Grids;
using Partnership.Rules.Documents.Files.Office;
using Partnership.Rules.Documents.Files.Text;
using Partnership.Rules.Documents.Terms;

namespace Partnership.Rules.Documents;

/// <summary>Reads the terms of reference that a partnership has as a document - Word (.docx), OpenDocument (.odt) or text, recognised by its content - and proposes what they state.</summary>
/// <remarks>
/// Whatever the file holds, the reader does not throw: a file that cannot be read gives an empty draft with one clear problem. Nothing outside the file is fetched.
/// Every proposal is marked, and every answer that depends on one says so, until a person removes the mark.
/// </remarks>
/// <example><code>using var file = File.OpenRead("terms.docx"); var draft = TermsReader.Read(file);</code></example>
public static class TermsReader
{
    /// <summary>Reads a document of terms.</summary>
    /// <param name="stream">The file, read from its current position to the end.</param>
    /// <param name="options">The options for reading; null for the defaults.</param>
    /// <exception cref="ArgumentNullException">The stream is null.</exception>
    public static TermsDraft Read(Stream stream, TermsReadOptions? options = null)
    {
        _ = stream ?? throw new ArgumentNullException(nameof(stream));
        var (asked, problems) = (options ?? TermsReadOptions.Default, new Problems());
        try
        {
            var bytes = FileBytes.Read(stream, asked.Limits);
            return Patterns.Patiently(() =>
            {
                problems = new Problems();
                var pieces = Pieces(bytes, asked.Limits, problems);
                return pieces.Count == 0 ? throw new UnreadableException("The file has no text in it.") : new Drafting(Outline.Of(pieces), asked, problems).Draft();
            });
        }
        catch (Exception error) when (FileBytes.IsOfTheFile(error))
        {
            problems.Fail(SourceLocation.WholeFile, FileBytes.Message(error));
        }
        catch (RegexMatchTimeoutException)
        {
            problems.Fail(SourceLocation.WholeFile, "A text of the file takes too long to understand, so nothing of the file is used. Shorten its longest paragraphs.");
        }

        return new TermsDraft(Drafting.Partnership(asked, "Board", string.Empty), problems.ToList());
    }

    private static List<Piece> Pieces(byte[] bytes, ReadLimits limits, Problems problems)
    {
        if (!FileBytes.IsOffice(bytes, "terms"))
        {
            return TextPieces.Of(TextDecoding.Decode(bytes));
        }

        var settings = new FileSettings(limits, null, _ => false, _ => throw new UnreadableException("The file is a spreadsheet. Save the terms as .docx, .odt or text."));
        return DocumentPieces.Of(OfficeFile.Read(bytes, settings, problems).Cuttings[0].Blocks);
    }
}
