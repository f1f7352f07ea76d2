import { loadOfficeClient } from '../../../simulator/client/load';

describe('loadOfficeClient', () => {
  it('gives the same client however often it is asked', () => {
    const { Excel: first } = loadOfficeClient();
    expect(loadOfficeClient().Excel).toBe(first);
    expect(Excel).toBe(first);
  });

  it('leaves no browser globals behind, which would mislead other libraries', () => {
    loadOfficeClient();
    expect(typeof window).toBe('undefined');
    expect(typeof document).toBe('undefined');
  });

  it('allows ExcelApi 1.9 unless set otherwise', () => {
    const client = loadOfficeClient();
    const { CommonUtility } = client.OfficeExtension as unknown as {
      CommonUtility: { isSetSupported(set: string, version: string): boolean };
    };
    expect(CommonUtility.isSetSupported('ExcelApi', '1.9')).toBe(true);
    expect(CommonUtility.isSetSupported('ExcelApi', '1.10')).toBe(false);
    client.limits = { apiVersion: '1.10' };
    expect(CommonUtility.isSetSupported('ExcelApi', '1.10')).toBe(true);
    client.limits = { apiVersion: '1.9' };
  });

  it('refuses to send anything while no host is attached', async () => {
    loadOfficeClient();
    await expect(Excel.run(async (context) => void context.workbook.load('name'))).rejects.toThrow('No simulator host');
  });
});
