using System.Text;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.DutyRegister.Receipts;

/// <summary>Takes the salt from the configuration. In Development alone a fixed one serves, which proves nothing to anybody.</summary>
internal static class ReceiptSetup
{
    internal static ReceiptSalt Salt(IConfiguration configuration, IHostEnvironment environment) =>
        configuration["Receipts:Salt"] is { Length: > 0 } given ? ReceiptSalt.Of(Convert.FromBase64String(given))
        : environment.IsDevelopment() ? ReceiptSalt.Of(Encoding.ASCII.GetBytes("for development only, not a secret"))
        : throw new InvalidOperationException("Put the salt of the receipts into Receipts:Salt: 32 random bytes in base 64, kept apart from the database.");
}
