namespace Partnership.Rules.Documents;

/// <summary>How much a reader takes in before it refuses. A small file can claim to unpack to a huge one.</summary>
/// <param name="FileBytes">The most bytes of the file itself.</param>
/// <param name="UnpackedBytes">The most bytes of a Word or Excel file unpacked.</param>
/// <param name="Rows">The largest number of rows that the reader accepts.</param>
public sealed record ReadLimits(int FileBytes = 64 * 1024 * 1024, int UnpackedBytes = 256 * 1024 * 1024, int Rows = 200_000)
{
    /// <summary>The usual limits: 64 MB, 256 MB unpacked, 200,000 rows.</summary>
    public static ReadLimits Default { get; } = new();
}
