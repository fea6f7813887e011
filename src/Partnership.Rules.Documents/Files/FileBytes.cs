using System.Xml;
using Partnership.Rules.Documents.Files.Grids;

namespace Partnership.Rules.Documents.Files;

/// <summary>Takes in the bytes of a file, and tells from them what the file is.</summary>
internal static class FileBytes
{
    /// <exception cref="UnreadableException">The file is empty, or larger than the limits.</exception>
    internal static byte[] Read(Stream stream, ReadLimits limits)
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

    /// <summary>True for a file of Word, Excel or OpenDocument, false for text.</summary>
    /// <exception cref="UnreadableException">The reader does not know files of this kind.</exception>
    internal static bool IsOffice(byte[] bytes, string what) =>
        Begins(bytes, "PK\u0003\u0004") ? true
        : Begins(bytes, "\u00D0\u00CF\u0011\u00E0") ? throw new UnreadableException("The file is encrypted, or in the old binary form of Word or Excel. Save it without a password as .docx or .xlsx.")
        : Begins(bytes, "%PDF") ? throw new UnreadableException($"The file is a PDF. Save the {what} as .docx, {(what == "plan" ? ".xlsx, text or CSV" : ".odt or text")}.")
        : Begins(bytes, "{\\rtf") ? throw new UnreadableException($"The file is rich text (.rtf). Save the {what} as .docx.")
        : false;

    /// <summary>True for a zip, an empty one too.</summary>
    internal static bool IsZip(byte[] bytes) => Begins(bytes, "PK\u0003\u0004") || Begins(bytes, "PK\u0005\u0006");

    /// <summary>True for a fault of the file, false for one of the program.</summary>
    internal static bool IsOfTheFile(Exception error) =>
        error is UnreadableException or XmlException or InvalidDataException or NotSupportedException or ArgumentException or OverflowException || (error is IOException and not (FileNotFoundException or FileLoadException));

    /// <summary>What to say of a fault of the file.</summary>
    internal static string Message(Exception error) => error is UnreadableException ? error.Message : "The file is damaged or cut short, and cannot be read.";

    private static bool Begins(byte[] bytes, string mark) => bytes.Length >= mark.Length && mark.Select((c, at) => bytes[at] == c).All(same => same);
}
