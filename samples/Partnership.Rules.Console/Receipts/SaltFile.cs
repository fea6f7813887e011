using System.CommandLine;
using System.Security.Cryptography;
using System.Text;
using Partnership.Rules.Console.Shell;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Console.Receipts;

/// <summary>The salt as hexadecimal digits in a file of its own, which only its owner can read.</summary>
internal static class SaltFile
{
    private const int Bytes = 32;

    internal static ReceiptSalt Read(InputSetting salt, ParseResult parsed)
    {
        try
        {
            return ReceiptSalt.Of(Convert.FromHexString(Files.ReadText(salt.Needed(parsed), salt.Name).Trim()));
        }
        catch (Exception wrong) when (wrong is FormatException or ArgumentException)
        {
            throw new BadUsageException($"{salt.Name}: '{salt.Needed(parsed)}' holds no salt. Enter a file of at least 32 hexadecimal digits, as --new-salt makes it.");
        }
    }

    /// <summary>Makes a salt by chance. A salt that is there already is never overwritten: its receipts would be worth nothing.</summary>
    internal static ReceiptSalt Make(OutputSetting file, ParseResult parsed)
    {
        if (Files.Exists(file.Needed(parsed)))
        {
            throw new BadUsageException($"{file.Name}: '{file.Needed(parsed)}' is there already; use it with --salt, or give another file.");
        }

        var secret = RandomNumberGenerator.GetBytes(Bytes);
        var text = Encoding.ASCII.GetBytes($"{Convert.ToHexStringLower(secret)}\n");
        file.WriteTo(parsed, stream => stream.Write(text), UnixFileMode.UserRead | UnixFileMode.UserWrite);
        return ReceiptSalt.Of(secret);
    }
}
