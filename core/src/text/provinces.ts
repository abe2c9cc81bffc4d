import provinces from '../../data/reading/provinces.json';

/** The provinces by their short names: 北京, 内蒙古; without Hong Kong, Macau and Taiwan. */
export const PROVINCE_NAMES: readonly string[] = provinces.names.split(' ');
